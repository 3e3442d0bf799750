import type { Core } from '@strapi/strapi';
import type { BallotChoice, ReviewSummary, StageView } from '../../../shared';
import { today } from '../store/clock';
import type { Actor, OpenStage, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { seatOf } from '../use-cases/cast-ballot';

export function stageView(stage: OpenStage | null): StageView | null {
  if (!stage) return null;
  const { position, count, name, power, committee } = stage;
  return { position, count, name, power, committee: { slug: committee.slug, name: committee.name } };
}

const dayMs = 86_400_000;

/** One line of the lists, as one person may read it. */
export async function reviewSummary(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ReviewSummary> {
  const mine = await ownVote(strapi, review, by);
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
    overdue: review.dueOn !== null && review.dueOn < today(),
    ageDays: Math.floor((Date.now() - new Date(review.movedAt).getTime()) / dayMs),
    rapporteurs: (review.electorate ?? []).filter((seat) => seat.role === 'rapporteur').map((seat) => seat.name),
    ...mine,
  };
}

async function ownVote(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<{ myChoice: BallotChoice | null; canVote: boolean }> {
  if (review.state !== 'in-review' || !review.stage) return { myChoice: null, canVote: false };
  const { eligible, last } = await loadStage(strapi, review, 'ballot');
  const seat = seatOf(eligible, by);
  return { myChoice: (seat && last.get(seat.id)?.choice) ?? null, canVote: seat !== undefined };
}
