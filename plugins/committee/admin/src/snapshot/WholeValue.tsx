import { linesOf } from './plain';
import { readValue } from './readable';
import { Marked } from './MarkedWords';
import { useSnapshotWords } from './words';

/** A value as it is read, marked as taken out or come in where it is. */
export function WholeValue({ field, value, mark }: { field: string; value: unknown; mark?: 'removed' | 'added' }) {
  const words = useSnapshotWords();
  const read = linesOf(field, readValue(value), words).join('\n');
  if (read === '') return null;
  return <span style={{ whiteSpace: 'pre-line' }}>{mark ? <Marked kind={mark}>{read}</Marked> : read}</span>;
}
