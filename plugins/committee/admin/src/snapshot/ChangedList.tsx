import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ListItem, ValueDifference } from '../../../shared';
import { useText } from '../lib/panel';
import { Mark } from '../parts/Mark';
import { WholeValue } from './WholeValue';

const looks = { added: 'success', removed: 'danger', moved: 'secondary', changed: 'warning' } as const;
type Named = Exclude<ListItem, { kind: 'same' }>;
/** Items that stayed as they were, one after the other, are counted. */
type Row = { unchanged: number } | { item: Named };

function rowsOf(items: readonly ListItem[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (item.kind !== 'same') rows.push({ item });
    else if (last && 'unchanged' in last) last.unchanged += 1;
    else rows.push({ unchanged: 1 });
  }
  return rows;
}

type Render = (difference: ValueDifference) => ReactNode;

function Item({ field, item, changed }: { field: string; item: Named; changed: Render }) {
  const text = useText();
  return (
    <Flex tag="li" gap={3} alignItems="start" paddingBottom={2}>
      <Box shrink={0}>
        <Mark look={looks[item.kind]}>{text(`changes.${item.kind}`)}</Mark>
      </Box>
      <Box minWidth={0}>
        {item.kind === 'changed' && changed(item.difference)}
        {item.kind === 'moved' && (
          <Typography>
            <WholeValue field={field} value={item.value} />
            {` ${text('changes.movedFromTo', { from: item.from + 1, to: item.to + 1 })}`}
          </Typography>
        )}
        {(item.kind === 'added' || item.kind === 'removed') && (
          <WholeValue field={field} value={item.value} mark={item.kind} />
        )}
      </Box>
    </Flex>
  );
}

/** What was added to a list, taken out, moved or changed; how an item changed is shown by `children`. */
export function ChangedList({
  field,
  items,
  children,
}: {
  field: string;
  items: readonly ListItem[];
  children: Render;
}) {
  const text = useText();
  return (
    <Box tag="ul">
      {rowsOf(items).map((row, index) =>
        'item' in row ? (
          <Item key={index} field={field} item={row.item} changed={children} />
        ) : (
          <Typography
            key={index}
            tag="li"
            variant="pi"
            textColor="neutral600"
            style={{ display: 'block', paddingBottom: '0.8rem' }}
          >
            {text('changes.unchanged', { count: row.unchanged })}
          </Typography>
        ),
      )}
    </Box>
  );
}
