import type { Core } from '@strapi/strapi';
import {
  admissibilityInput,
  ballotInput,
  closeInput,
  extendInput,
  liftInput,
  presidingInput,
  proxyInput,
  proxyWithdrawalInput,
  reasonDraftInput,
  reasonInput,
  recusalInput,
  reviewsQuery,
  submitInput,
} from '../../../shared';
import { readReview } from '../use-cases/read-review';
import { refuse } from '../refusal';
import { isReadable } from '../policies/readable';
import type { ReviewFile } from '../store/review-file';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { acceptAdmissibility } from '../use-cases/accept-admissibility';
import { adjourn } from '../use-cases/adjourn';
import { castBallot } from '../use-cases/cast-ballot';
import { closeByChair } from '../use-cases/close-stage';
import { draftReason } from '../use-cases/draft-reason';
import { extend } from '../use-cases/extend';
import { giveProxy, withdrawProxy } from '../use-cases/give-proxy';
import { liftReservation } from '../use-cases/lift-reservation';
import { namePresiding } from '../use-cases/name-presiding';
import { recuse } from '../use-cases/recuse';
import { remindByChair } from '../use-cases/remind';
import { reopen } from '../use-cases/reopen';
import { sendBack } from '../use-cases/send-back';
import { ensureDraft } from '../use-cases/ensure-draft';
import { submit } from '../use-cases/submit';
import { withdraw } from '../use-cases/withdraw';
import { assertApart, parse, personOf, type Context, type Controller } from './person';
import { listReviews } from './review-list';

/** The reviews of the admin panel. Every action answers with the review as the caller may read it afterwards. */
export function reviewsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const show = async (ctx: Context, review: ReviewRow, file: ReviewFile | null = null) => {
    const { by, isEditor } = personOf(ctx);
    ctx.body = { data: await readReview(strapi, review, by, isEditor, file) };
  };
  const find = async (ctx: Context) =>
    (await reviews(strapi).findOne({ documentId: ctx.params.id })) ?? refuse('REVIEW_NOT_FOUND');
  const id = (ctx: Context) => ctx.params.id ?? '';

  return {
    async list(ctx) {
      const { by, isEditor } = personOf(ctx);
      ctx.body = await listReviews(strapi, parse(reviewsQuery, ctx.query), by, isEditor);
    },
    async detail(ctx) {
      const review = await find(ctx);
      const { by, isEditor } = personOf(ctx);
      if (!(await isReadable(strapi, review, by, isEditor))) refuse('REVIEW_NOT_FOUND');
      await show(ctx, review);
    },
    async submit(ctx) {
      const { uid, documentId } = parse(submitInput, ctx.request.body);
      await ensureDraft(strapi, uid, documentId);
      await show(ctx, await submit(strapi, { uid, documentId, by: personOf(ctx).by }));
    },
    async admissibility(ctx) {
      const input = parse(admissibilityInput, ctx.request.body);
      const { by } = personOf(ctx);
      const done =
        input.decision === 'accept'
          ? acceptAdmissibility(strapi, id(ctx), by)
          : sendBack(strapi, id(ctx), input.remarks, input.dueOn, by);
      await show(ctx, await done);
    },
    async ballot(ctx) {
      const input = parse(ballotInput, ctx.request.body);
      if (input.castMode === 'in-person') assertApart(ctx);
      const { review, file } = await castBallot(strapi, id(ctx), input, personOf(ctx).by);
      await show(ctx, review, file);
    },
    async giveProxy(ctx) {
      await show(ctx, await giveProxy(strapi, id(ctx), parse(proxyInput, ctx.request.body), personOf(ctx).by));
    },
    async withdrawProxy(ctx) {
      await show(
        ctx,
        await withdrawProxy(strapi, id(ctx), parse(proxyWithdrawalInput, ctx.request.body), personOf(ctx).by),
      );
    },
    async remind(ctx) {
      assertApart(ctx);
      await show(ctx, await remindByChair(strapi, id(ctx), personOf(ctx).by));
    },
    async reason(ctx) {
      assertApart(ctx);
      await show(ctx, await draftReason(strapi, id(ctx), parse(reasonDraftInput, ctx.request.body), personOf(ctx).by));
    },
    async recuse(ctx) {
      const { reason } = parse(recusalInput, ctx.request.body);
      await show(ctx, await recuse(strapi, id(ctx), reason, personOf(ctx).by));
    },
    async close(ctx) {
      assertApart(ctx);
      await show(ctx, await closeByChair(strapi, id(ctx), parse(closeInput, ctx.request.body), personOf(ctx).by));
    },
    async presiding(ctx) {
      const { membershipId } = parse(presidingInput, ctx.request.body);
      await show(ctx, await namePresiding(strapi, id(ctx), membershipId, personOf(ctx).by));
    },
    async extend(ctx) {
      assertApart(ctx);
      const { dueOn } = parse(extendInput, ctx.request.body);
      await show(ctx, await extend(strapi, id(ctx), dueOn, personOf(ctx).by));
    },
    async adjourn(ctx) {
      assertApart(ctx);
      const { reason } = parse(reasonInput, ctx.request.body);
      await show(ctx, await adjourn(strapi, id(ctx), reason, personOf(ctx).by));
    },
    async reopen(ctx) {
      const { reason } = parse(reasonInput, ctx.request.body);
      const { by, isEditor } = personOf(ctx);
      await show(ctx, await reopen(strapi, id(ctx), reason, by, isEditor));
    },
    async lift(ctx) {
      assertApart(ctx);
      const input = parse(liftInput, ctx.request.body);
      await show(ctx, await liftReservation(strapi, id(ctx), ctx.params.reservationId ?? '', input, personOf(ctx).by));
    },
    async withdraw(ctx) {
      const { reason } = parse(reasonInput, ctx.request.body);
      const review = await find(ctx);
      const { by } = personOf(ctx);
      await show(ctx, await withdraw(strapi, { uid: review.contentUid, documentId: review.contentId, by, reason }));
    },
  };
}
