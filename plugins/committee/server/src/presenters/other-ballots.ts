import { isVoid, type ReviewDetail } from '../../../shared';
import type { BallotRow, RecordRow, RecusalRow, ReviewRow } from '../store/rows';
import { lastVersions, type LoadedStage, type Said } from '../rows/stage';

type OtherBallot = ReviewDetail['ballots'][number];
const stageOf = ({ round, stage }: { round: number | null; stage: number | null }) => `${round}:${stage}`;

export function ballotView({ choice, comment, request, castAt }: BallotRow) {
  return { choice, comment, request, castAt };
}

/** Every version of the others' ballots, and whether it counts now or counted when its stage was closed. */
export function otherBallots(
  review: ReviewRow,
  loaded: LoadedStage,
  { all, declared }: Said,
  closings: readonly RecordRow[],
  ownSeat: string | null,
): OtherBallot[] {
  const eligible = new Set(loaded.eligible.map((elector) => elector.id));
  const isOpen = (ballot: BallotRow) =>
    stageOf(ballot) === stageOf({ round: review.round, stage: review.stage?.position ?? null });
  const isLast = (ballot: BallotRow) =>
    lastVersions(all.filter((other) => stageOf(other) === stageOf(ballot))).get(ballot.membership)?.id === ballot.id;
  return all
    .filter((ballot) => ballot.membership !== ownSeat)
    .map((ballot) => ({
      ...ballotView(ballot),
      member: ballot.memberName,
      round: ballot.round,
      stage: ballot.stage,
      castMode: ballot.castMode,
      counts:
        isLast(ballot) &&
        (isOpen(ballot)
          ? eligible.has(ballot.membership) && !isVoid(ballot, loaded.declared)
          : counted(ballot, closings, declared)),
    }));
}

/** A round that was superseded before its stage closed left no record; who stepped aside after the closing had counted. */
function counted(ballot: BallotRow, closings: readonly RecordRow[], declared: readonly RecusalRow[]): boolean {
  const closing = closings.findLast((record) => record.kind === 'decision' && stageOf(record) === stageOf(ballot));
  if (!closing) return false;
  const aside = declared
    .filter((recusal) => recusal.declaredAt <= closing.decidedAt)
    .map((recusal) => recusal.membership);
  return !aside.includes(ballot.membership) && !isVoid(ballot, aside);
}
