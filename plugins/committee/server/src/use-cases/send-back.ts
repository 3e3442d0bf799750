import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { triageRemarks } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { quotedOf } from '../mails/quote';
import { authorOf, send } from '../mails/send';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';

/** The dossier is not complete: back to its author, with a reason per field and a date. */
export function sendBack(
  strapi: Core.Strapi,
  reviewId: string,
  said: Parameters<typeof triageRemarks>[1],
  dueOn: string | null,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    const remarks = triageRemarks(review.round, said);
    const returned = await move(
      strapi,
      review,
      { event: 'send-back', to: 'changes-requested', by, remarks },
      { remarks, dueOn, answerDrafts: {} },
    );
    await send(strapi, [authorOf(returned)], (say) =>
      say.sentBack(returned.title, quotedOf(strapi, returned, remarks), dueOn, addressesOf(strapi, returned)),
    );
    return returned;
  });
}
