import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import type { Remark } from '../../../shared';
import { mails } from '../mails/catalogue';
import { addressesOf, send } from '../mails/send';
import { holdReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { move } from './move';

/** The dossier is not complete: back to its author, with a reason per field and a date. */
export function sendBack(
  strapi: Core.Strapi,
  reviewId: string,
  remarks: Remark[],
  dueOn: string | null,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await holdReview(strapi, reviewId);
    const returned = await move(strapi, review, { event: 'send-back', to: 'changes-requested', by }, { remarks, dueOn });
    const lines = remarks.map((remark) => remark.comment);
    await send(strapi, [returned.submitter.email], mails.sentBack(returned.title, lines, dueOn, addressesOf(returned)));
    return returned;
  });
}
