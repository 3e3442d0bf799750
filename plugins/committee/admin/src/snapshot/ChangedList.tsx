import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ListItem, ValueDifference } from '../../../shared';
import { useText } from '../lib/text';
import { ChangedValue, WholeValue } from './ChangedValue';

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

function Item({ field, item }: { field: string; item: Named }) {
  const text = useText();
  return (
    <Flex tag="li" gap={3} alignItems="start" paddingBottom={2}>
      <Box shrink={0}>
        <Badge variant={looks[item.kind]}>{text(`changes.${item.kind}`)}</Badge>
      </Box>
      <Box minWidth={0}>
        {item.kind === 'changed' && <ChangedValue field={field} difference={item.difference} />}
        {item.kind === 'moved' && (
          <Typography>
            <WholeValue field={field} value={item.value} />
            {` ${text('changes.movedFromTo', { from: item.from + 1, to: item.to + 1 })}`}
          </Typography>
        )}
        {(item.kind === 'added' || item.kind === 'removed') && <WholeValue field={field} value={item.value} mark={item.kind} />}
      </Box>
    </Flex>
  );
}

/** What was added to a list, taken out, moved or changed. */
export function ChangedList({ field, difference }: { field: string; difference: Extract<ValueDifference, { as: 'list' }> }) {
  const text = useText();
  return (
    <Box tag="ul">
      {rowsOf(difference.items).map((row, index) =>
        'item' in row ? (
          <Item key={index} field={field} item={row.item} />
        ) : (
          <Typography key={index} tag="li" variant="pi" textColor="neutral600" style={{ display: 'block', paddingBottom: '0.8rem' }}>
            {text('changes.unchanged', { count: row.unchanged })}
          </Typography>
        ),
      )}
    </Box>
  );
}
