import { Box, Typography } from '@strapi/design-system';
import { useNames } from '../lib/names';
import { useText } from '../lib/panel';
import { readSnapshot } from './fields';
import { Value } from './Value';

/** The version examined, field by field in reading order; the fields left blank are named at the end, not hidden. */
export function Sheet({ snapshot }: { snapshot: Record<string, unknown> }) {
  const text = useText();
  const names = useNames();
  const fields = readSnapshot(snapshot, names);
  const blank = fields.filter(({ value }) => value.as === 'nothing').map(({ field }) => names.field(field));
  return (
    <Box>
      {fields
        .filter(({ value }) => value.as !== 'nothing')
        .map(({ field, value }) => (
          <Box
            tag="section"
            key={field}
            paddingTop={3}
            paddingBottom={4}
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="0 0 1px 0"
          >
            <Box paddingBottom={1}>
              <Typography tag="h3" variant="sigma" textColor="neutral600">
                {names.field(field)}
              </Typography>
            </Box>
            <Value field={field} value={value} />
          </Box>
        ))}
      {blank.length > 0 && (
        <Box paddingTop={4}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('review.emptyFields', { fields: blank.join(', ') })}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
