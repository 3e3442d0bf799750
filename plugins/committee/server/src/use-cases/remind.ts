import type { Core } from '@strapi/strapi';
import { proxiesInForce } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, Elector, ReviewRow } from '../store/rows';
import { loadStage, proxyCase, stageProxies, type LoadedStage } from '../store/stage-case';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { assertPresides } from './presiding';

/** The chair reminds those who have not voted; nobody is reminded twice in a day. */
export function remindByChair(strapi: Core.Strapi, reviewId: string, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (review.state !== 'in-review') refuse('STAGE_CLOSED', { state: review.state });
    await assertPresides(strapi, review, by);
    const late = await lateVoters(strapi, review, await loadStage(strapi, review, 'chair'));
    if (late.length === 0) refuse('NOBODY_TO_REMIND');
    return remind(strapi, review, late);
  });
}

/** Who can be reminded today of a ballot that is missing: the voter, or the bearer of the voter's proxy. */
export async function lateVoters(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  day = today(),
): Promise<Elector[]> {
  const stage = proxyCase(review, loaded, await stageProxies(strapi, review));
  const bearers = new Map(proxiesInForce(stage).map(({ giver, bearer }) => [giver, bearer]));
  const missing = loaded.eligible.filter((elector) => !loaded.last.has(elector.id));
  const asked = new Set(missing.map((elector) => bearers.get(elector.id) ?? elector.id));
  return loaded.eligible.filter(
    (elector) => asked.has(elector.id) && elector.email !== null && review.reminded?.[elector.id] !== day,
  );
}

/** Mails them, and remembers the day. */
export async function remind(
  strapi: Core.Strapi,
  review: ReviewRow,
  late: readonly Elector[],
  day = today(),
): Promise<ReviewRow> {
  const committee = review.stage?.committee.name ?? '';
  const dueOn = review.dueOn as string;
  await send(strapi, late, (say) =>
    say.reminder(review.title, committee, dueOn, dueOn < day, addressesOf(strapi, review)),
  );
  const reminded = { ...review.reminded, ...Object.fromEntries(late.map((elector) => [elector.id, day])) };
  return reviews(strapi).update(review.id, { reminded });
}
