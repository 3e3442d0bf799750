import type { Core } from '@strapi/strapi';
import { presidingAmong } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { editors, send } from '../mails/send';
import { namedVoter } from '../policies/voter';
import { refuse } from '../refusal';
import type { LoadedStage } from '../rows/stage';
import { nowIso } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { inTransaction } from '../store/transaction';
import { move } from './move';

/** An editor names a member to preside over the open stage, where neither a chair nor a rapporteur can; the history and the record say so. */
export function namePresiding(
  strapi: Core.Strapi,
  reviewId: string,
  membershipId: string,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (review.state !== 'in-review') refuse('STAGE_CLOSED', { state: review.state });
    const loaded = await loadStage(strapi, review, 'chair');
    if (presidingAmong(loaded.eligible, null).length > 0) refuse('SOMEBODY_PRESIDES');
    const seat = namedVoter(review, loaded, membershipId);
    if (seat.adminId === null) refuse('NOT_A_VOTER');
    const namedPresiding = { membership: seat.id, name: seat.name, at: nowIso() };
    const named = await move(strapi, review, { event: 'name-presiding', to: 'in-review', by }, { namedPresiding });
    await send(strapi, [seat], (say) =>
      say.namedToPreside(review.title, review.stage?.committee.name ?? '', addressesOf(strapi, review)),
    );
    return named;
  });
}

/** Tells the editors when nobody presides over a stage that just opened, or whose chair has just stepped aside. */
export async function tellNobodyPresides(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: Pick<LoadedStage, 'eligible'>,
): Promise<void> {
  if (loaded.eligible.length === 0 || presidingAmong(loaded.eligible, review.namedPresiding).length > 0) return;
  await send(strapi, await editors(strapi), (say) =>
    say.nobodyPresides(review.title, review.stage?.committee.name ?? '', addressesOf(strapi, review)),
  );
}
