import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import type { BallotInput } from '../../../shared';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { holdReview } from '../store/review-of';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { loadStage, type LoadedStage } from '../store/stage-case';
import { ballots } from '../store/tables';
import { closeIfDue } from './close-stage';
import { presidingSeat } from './presiding';

/**
 * Writes a ballot: one's own, one held by proxy, or one that the chair takes in session. A member may change it until
 * the stage closes, and every version is kept. The last missing ballot closes the stage.
 */
export function castBallot(strapi: Core.Strapi, reviewId: string, input: BallotInput, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await holdReview(strapi, reviewId);
    const { stage } = review;
    if (review.state !== 'in-review' || !stage) return refuse('STAGE_CLOSED');
    const needsComment = input.choice !== 'approve' && input.choice !== 'abstain';
    if (needsComment && !input.comment) refuse('COMMENT_REQUIRED');

    const loaded = await loadStage(strapi, review, 'ballot');
    const { voter, castBy } = await seatsConcerned(strapi, review, loaded, input, by);
    const version = (loaded.last.get(voter.id)?.version ?? 0) + 1;
    await ballots(strapi).create({
      key: [review.id, review.round, stage.position, voter.id, version].join(':'),
      reviewId: review.id,
      round: review.round,
      stage: stage.position,
      membership: voter.id,
      memberName: voter.name,
      version,
      choice: input.choice,
      comment: input.comment,
      castMode: input.castMode,
      castBy: castBy === voter.id ? null : castBy,
      castAt: nowIso(),
    });
    return closeIfDue(strapi, review, 'ballot', by);
  });
}

async function seatsConcerned(strapi: Core.Strapi, review: ReviewRow, loaded: LoadedStage, input: BallotInput, by: Actor) {
  const own = seatOf(loaded.eligible, by);
  if (!input.membershipId || input.membershipId === own?.id) {
    if (own) return { voter: own, castBy: own.id };
    return refuse(seatOf(loaded.recused, by) ? 'RECUSED' : 'NOT_A_VOTER');
  }
  const voter = loaded.eligible.find((elector) => elector.id === input.membershipId);
  if (!voter) return refuse(loaded.recused.some((elector) => elector.id === input.membershipId) ? 'RECUSED' : 'NOT_A_VOTER');
  if (input.castMode === 'proxy') {
    const bearer = own ?? refuse('NOT_A_VOTER');
    const carried = [...loaded.last.values()].filter(
      (ballot) => ballot.castMode === 'proxy' && ballot.castBy === bearer.id && ballot.membership !== voter.id,
    );
    if (carried.length >= (review.stage?.committee.proxiesPerMember ?? 1)) refuse('ONE_PROXY_ONLY');
    return { voter, castBy: bearer.id };
  }
  const chair = (await presidingSeat(strapi, review, by)) ?? refuse('CHAIR_ONLY');
  return { voter, castBy: chair.id };
}

/** A person's seat, by account. An association's account has the same numbers and no seat. */
export function seatOf(electors: readonly Elector[], by: Actor): Elector | undefined {
  return by.kind === 'admin' ? electors.find((elector) => elector.adminId !== null && elector.adminId === by.id) : undefined;
}
