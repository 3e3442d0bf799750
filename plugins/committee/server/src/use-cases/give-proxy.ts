import type { Core } from '@strapi/strapi';
import { givingProblem, withdrawingProblem, type ProxyInput, type ProxyWithdrawalInput } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { lockReview } from '../store/review-of';
import type { Actor, Elector, ProxyRow, ReviewRow } from '../store/rows';
import { assertPresides } from '../policies/presiding';
import { namedVoter, voterOf } from '../policies/voter';
import { type LoadedStage, proxyCase, seatOf } from '../rows/stage';
import { loadStage, stageProxies } from '../store/stage-case';
import { proxies } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { assertStillRead } from './version-read';

/** A member gives the vote to another voter of this stage and round, or who presides records it for a member who is absent. */
export function giveProxy(strapi: Core.Strapi, reviewId: string, input: ProxyInput, by: Actor): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, input);
    const loaded = await loadStage(strapi, review, 'ballot');
    const { giver, byChair } = await giverOf(strapi, review, loaded, input.giverId, by);
    const bearer = namedVoter(review, loaded, input.bearerId);
    const steps = await stageProxies(strapi, review);
    const stage = proxyCase(review, loaded, steps);
    const problem = givingProblem(stage, giver.id, bearer.id);
    if (problem) refuse(problem, problem === 'ONE_PROXY_ONLY' ? { limit: stage.perMember } : {});
    await write(strapi, review, steps, {
      giver: giver.id,
      giverName: giver.name,
      bearer: bearer.id,
      bearerName: bearer.name,
      step: 'given',
      actor: by,
      byChair,
    });
    await send(strapi, [bearer], (say) => say.proxyReceived(review.title, giver.name, addressesOf(strapi, review)));
    if (byChair)
      await send(strapi, [giver], (say) => say.proxyRecorded(review.title, bearer.name, addressesOf(strapi, review)));
    return review;
  });
}

/** Taken back by its giver, or by who presides, until the bearer has voted with it. */
export function withdrawProxy(
  strapi: Core.Strapi,
  reviewId: string,
  input: ProxyWithdrawalInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    assertStillRead(review, input);
    const loaded = await loadStage(strapi, review, 'ballot');
    const { giver, byChair } = await giverOf(strapi, review, loaded, input.giverId, by);
    const steps = await stageProxies(strapi, review);
    const problem = withdrawingProblem(proxyCase(review, loaded, steps), giver.id);
    if (problem) refuse(problem);
    const given = steps.findLast((step) => step.giver === giver.id) ?? refuse('NO_PROXY');
    const { giverName, bearer, bearerName } = given;
    await write(strapi, review, steps, {
      giver: giver.id,
      giverName,
      bearer,
      bearerName,
      step: 'withdrawn',
      actor: by,
      byChair,
    });
    return review;
  });
}

async function giverOf(
  strapi: Core.Strapi,
  review: ReviewRow,
  loaded: LoadedStage,
  giverId: string | undefined,
  by: Actor,
): Promise<{ giver: Elector; byChair: boolean }> {
  if (!giverId || giverId === seatOf(loaded.eligible, by)?.id)
    return { giver: await voterOf(strapi, review, loaded, by), byChair: false };
  await assertPresides(strapi, review, by);
  return { giver: namedVoter(review, loaded, giverId), byChair: true };
}

async function write(
  strapi: Core.Strapi,
  review: ReviewRow,
  steps: readonly ProxyRow[],
  line: Omit<ProxyRow, 'id' | 'key' | 'reviewId' | 'round' | 'stage' | 'at'>,
): Promise<void> {
  const opening = { reviewId: review.id, round: review.round, stage: review.stage?.position ?? 0 };
  const number = steps.filter((step) => step.giver === line.giver).length + 1;
  const key = [review.id, opening.round, opening.stage, line.giver, number].join(':');
  await proxies(strapi).create({ ...line, ...opening, key, at: nowIso() });
}
