import type { PresidingDuty, ReviewSummary, StageView } from '../../../shared';
import type { Moment } from '../store/clock';
import type { BallotRow, Elector, OpenStage } from '../store/rows';
import type { SummaryRow } from '../store/voting-seats';

export function stageView(stage: OpenStage | null): StageView | null {
  if (!stage) return null;
  const { position, count, name, power, committee } = stage;
  return { position, count, name, power, committee: { slug: committee.slug, name: committee.name } };
}

const dayMs = 86_400_000;

/** A line of a list: `seat`, under which the reader may vote now, the ballot that was cast under it, and what is due from who presides. */
export function reviewSummary(
  review: SummaryRow,
  { seat, own, duty, unheaded }: { seat?: Elector; own?: BallotRow; duty?: PresidingDuty; unheaded: boolean },
  { day, at }: Moment,
): ReviewSummary {
  return {
    id: review.documentId,
    document: { uid: review.contentUid, documentId: review.contentId, title: review.title, slug: review.slug },
    state: review.state,
    round: review.round,
    stage: stageView(review.stage),
    submittedBy: review.submitter.name,
    submittedAt: review.submittedAt,
    openedAt: review.openedOn,
    dueAt: review.dueOn,
    overdue: review.dueOn !== null && review.dueOn < day,
    closesAt: review.state === 'in-review' && review.closesAt ? new Date(review.closesAt).toISOString() : null,
    ageDays: Math.floor((at.getTime() - new Date(review.movedAt).getTime()) / dayMs),
    nobodyPresides: unheaded,
    rapporteurs: (review.electorate ?? [])
      .filter((elector) => elector.role === 'rapporteur')
      .map((elector) => elector.name),
    myChoice: own?.choice ?? null,
    canVote: seat !== undefined,
    duty: duty ?? null,
  };
}
