import type { Core } from '@strapi/strapi';
import type { Remark, StageOutcome } from '../../../shared';
import { mails } from '../mails/catalogue';
import { addressesOf, editorEmails, emailsOf, send } from '../mails/send';
import type { ReviewRow } from '../store/rows';
import { chairsOf } from './presiding';

/** Who is told once a stage settled: the author always, the editors when it can be published, the chair when nothing was decided. */
export async function tellDecided(
  strapi: Core.Strapi,
  review: ReviewRow,
  outcome: StageOutcome,
  remarks: readonly Remark[],
  reason: string | null,
): Promise<void> {
  const addresses = addressesOf(review);
  const committee = review.stage?.committee.name ?? '';
  if (outcome === 'adjourned') {
    const why = 'Aucun avis n’a permis de trancher. Reprenez l’examen quand le comité sera en mesure de se prononcer.';
    return send(strapi, emailsOf(chairsOf(review)), mails.adjourned(review.title, why, addresses));
  }
  const details = [...(reason ? [reason] : []), ...[...remarks.map((remark) => remark.comment), ...(review.reservations ?? []).map((item) => item.text)]];
  await send(strapi, [review.submitter.email], mails.decided(review.title, committee, outcome, details, addresses));
  if (review.state === 'accepted') {
    await send(strapi, await editorEmails(strapi), mails.readyToPublish(review.title, addresses));
  }
}

export function tellMissedQuorum(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  const dueOn = review.stage?.missedQuorum === 'extend' ? review.dueOn : null;
  return send(strapi, emailsOf(chairsOf(review)), mails.deadlineMissed(review.title, dueOn, addressesOf(review)));
}
