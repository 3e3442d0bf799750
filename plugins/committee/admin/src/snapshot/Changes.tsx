import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { FieldDifferenceView } from '../../../shared';
import { useText } from '../lib/text';
import { compare, type Run } from './difference';
import { fieldName } from './fields';
import { namesIn, withNames, type Names } from './names';
import { linesOf } from './plain';
import { readValue } from './readable';
import { useSnapshotWords } from './words';

/** Colour alone would not tell: what was taken out is struck through, what came in underlined, and both are said. */
function Words({ run }: { run: Run }) {
  const text = useText();
  if (run.kind === 'same') return <>{run.text}</>;
  const removed = run.kind === 'removed';
  const Tag = removed ? 'del' : 'ins';
  return (
    <Box
      tag={Tag}
      background={removed ? 'danger100' : 'success100'}
      color={removed ? 'danger700' : 'success700'}
      style={{ textDecoration: removed ? 'line-through' : 'underline' }}
    >
      <VisuallyHidden>{`[${text(removed ? 'review.removed' : 'review.added')}] `}</VisuallyHidden>
      {run.text}
    </Box>
  );
}

function Change({ difference, names }: { difference: FieldDifferenceView; names: Names }) {
  const text = useText();
  const words = useSnapshotWords();
  const { field } = difference;
  const before = linesOf(field, readValue(withNames(difference.before, names)), words);
  const after = linesOf(field, readValue(withNames(difference.after, names)), words);
  const name = fieldName(text, field);
  return (
    <Box tag="section" aria-label={name} paddingTop={3} paddingBottom={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Box paddingBottom={1}>
        <Typography tag="h3" variant="sigma" textColor="neutral600">
          {name}
        </Typography>
      </Box>
      <Typography tag="p" lineHeight="1.6" style={{ whiteSpace: 'pre-line' }}>
        {compare(before, after).map((run, index) => (
          <Words key={index} run={run} />
        ))}
      </Typography>
    </Box>
  );
}

type Props = {
  differences: FieldDifferenceView[];
  /** The snapshot that knows the names of the documents that are pointed at. */
  snapshot: Record<string, unknown>;
  none: string;
};

/** What differs between two versions of a sheet, field by field and word by word. */
export function Changes({ differences, snapshot, none }: Props) {
  const names = namesIn(snapshot);
  if (differences.length === 0) return <Typography textColor="neutral600">{none}</Typography>;
  return (
    <>
      {differences.map((difference) => (
        <Change key={difference.field} difference={difference} names={names} />
      ))}
    </>
  );
}
