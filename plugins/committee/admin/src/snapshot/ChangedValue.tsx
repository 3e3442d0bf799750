import { Box, Typography } from '@strapi/design-system';
import type { ValueDifference } from '../../../shared';
import { useNames } from '../lib/names';
import { useText } from '../lib/panel';
import { ChangedList } from './ChangedList';
import { WholeValue } from './WholeValue';
import { Words } from './MarkedWords';

function ChangedGroup({ field, difference }: { field: string; difference: Extract<ValueDifference, { as: 'group' }> }) {
  const names = useNames();
  return (
    <Box tag="dl">
      {difference.fields.map(({ name, difference: inner }) =>
        inner === null ? null : (
          <Box key={name} paddingBottom={1}>
            {names.field(`${field}.${name}`) !== names.field(field) && (
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {names.field(`${field}.${name}`)}
              </Typography>
            )}
            <Box tag="dd" margin={0}>
              <ChangedValue field={`${field}.${name}`} difference={inner} />
            </Box>
          </Box>
        ),
      )}
    </Box>
  );
}

function ChangedFile({
  difference: { before, after, replaced, renamed },
}: {
  difference: Extract<ValueDifference, { as: 'file' }>;
}) {
  const text = useText();
  const names = { before: before.name ?? '', after: after.name ?? '' };
  if (replaced && renamed) return <Typography>{text('changes.fileOther', names)}</Typography>;
  return <Typography>{text(replaced ? 'changes.fileReplaced' : 'changes.fileRenamed', names)}</Typography>;
}

/** How one value changed, each kind of value in its own way. */
export function ChangedValue({ field, difference }: { field: string; difference: ValueDifference }) {
  const text = useText();
  switch (difference.as) {
    case 'text':
      return (
        <Typography tag="p" lineHeight="1.6" style={{ whiteSpace: 'pre-line' }}>
          <Words runs={difference.runs} />
        </Typography>
      );
    case 'block':
      return (
        <Typography tag="p" lineHeight="1.6" style={{ whiteSpace: 'pre-line' }}>
          <Words runs={difference.runs} />
          {difference.onlyForm && ` ${text('changes.onlyForm')}`}
        </Typography>
      );
    case 'list':
      return (
        <ChangedList field={field} items={difference.items}>
          {(changed) => <ChangedValue field={field} difference={changed} />}
        </ChangedList>
      );
    case 'group':
      return <ChangedGroup field={field} difference={difference} />;
    case 'file':
      return <ChangedFile difference={difference} />;
    case 'whole':
      return (
        <Typography tag="p" lineHeight="1.6">
          <WholeValue field={field} value={difference.before} mark="removed" />{' '}
          <WholeValue field={field} value={difference.after} mark="added" />
        </Typography>
      );
  }
}
