import type { Tallies } from '../../../shared';
import type { RecordRow } from '../store/rows';

type StoredTallies = Pick<
  RecordRow,
  | 'eligible'
  | 'recused'
  | 'present'
  | 'favourable'
  | 'withReservations'
  | 'changes'
  | 'rejected'
  | 'abstained'
  | 'quorumRequired'
  | 'quorumReached'
>;

/** The numbers of a record. Its column `favourable` is what is called `for` everywhere else; `against` is not stored. */
export function talliesOf(record: StoredTallies): Tallies {
  return {
    eligible: record.eligible,
    recused: record.recused,
    present: record.present,
    for: record.favourable,
    withReservations: record.withReservations,
    against: record.changes + record.rejected,
    changes: record.changes,
    rejected: record.rejected,
    abstained: record.abstained,
    quorumRequired: record.quorumRequired,
    quorumReached: Boolean(record.quorumReached),
  };
}

/** The columns of a record's numbers. */
export function storedTallies({ for: favourable, ...tallies }: Tallies): StoredTallies {
  const { eligible, recused, present, withReservations, changes, rejected, abstained } = tallies;
  const { quorumRequired, quorumReached } = tallies;
  return {
    eligible,
    recused,
    present,
    favourable,
    withReservations,
    changes,
    rejected,
    abstained,
    quorumRequired,
    quorumReached,
  };
}
