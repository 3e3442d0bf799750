import type { RecordSummary } from '../../../shared';
import type { Text } from '../lib/panel';

/** The votes of a record in one line; null where nobody voted: a correction, a withdrawal, a decision that was made elsewhere. */
export function votesOf(record: RecordSummary, text: Text): string | null {
  if (record.kind !== 'decision' || record.eligible + record.recused === 0) return null;
  return text('tallies.line', { for: record.for, against: record.against, abstained: record.abstained });
}
