import type { Core } from '@strapi/strapi';
import { correctionRequestInput, textCorrectionInput } from '../../../shared';
import { isReadable } from '../policies/readable';
import { refuse } from '../refusal';
import type { ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { askCorrection, correctText, readCorrection } from '../use-cases/correct-text';
import { readReview } from '../use-cases/read-review';
import { assertApart, parse, personOf, type Context, type Controller } from './person';

/** Minor corrections of what is published, from the screens of the committees: asked for by an editor, made and signed by the chair. */
export function correctionsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const find = async (ctx: Context): Promise<ReviewRow> => {
    const review = (await reviews(strapi).findOne({ documentId: ctx.params.id })) ?? refuse('REVIEW_NOT_FOUND');
    const { by, isEditor } = personOf(ctx);
    if (!(await isReadable(strapi, review, by, isEditor))) refuse('REVIEW_NOT_FOUND');
    return review;
  };
  const show = async (ctx: Context, review: ReviewRow) => {
    const { by, isEditor } = personOf(ctx);
    ctx.body = { data: await readReview(strapi, review, by, isEditor) };
  };

  return {
    async show(ctx) {
      assertApart(ctx);
      ctx.body = { data: await readCorrection(strapi, await find(ctx), personOf(ctx).by) };
    },
    async sign(ctx) {
      assertApart(ctx);
      const input = parse(textCorrectionInput, ctx.request.body);
      const { documentId } = await find(ctx);
      await show(ctx, await correctText(strapi, documentId, input, personOf(ctx).by));
    },
    async ask(ctx) {
      const { reason } = parse(correctionRequestInput, ctx.request.body);
      const { documentId } = await find(ctx);
      await show(ctx, await askCorrection(strapi, documentId, reason));
    },
  };
}
