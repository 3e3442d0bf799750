import { Box, Typography } from '@strapi/design-system';
import { valueDifference, type FieldDifferenceView } from '../../../shared';
import { useNames } from '../lib/names';
import { ChangedValue } from './ChangedValue';

function Change({ field, before, after }: FieldDifferenceView) {
  const name = useNames().field(field);
  return (
    <Box
      tag="section"
      aria-label={name}
      paddingTop={3}
      paddingBottom={4}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Box paddingBottom={1}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {name}
        </Typography>
      </Box>
      <ChangedValue field={field} difference={valueDifference(before, after)} />
    </Box>
  );
}

/** What differs between two versions of a sheet, field by field and word by word; `none` where nothing does. */
export function Changes({ differences, none }: { differences: FieldDifferenceView[]; none: string }) {
  if (differences.length === 0) return <Typography textColor="neutral600">{none}</Typography>;
  return (
    <>
      {differences.map((difference) => (
        <Change key={difference.field} {...difference} />
      ))}
    </>
  );
}
