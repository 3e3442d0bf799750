import type { Core } from '@strapi/strapi';
import { mails } from '../mails/catalogue';
import { addressesOf, emailsOf, send } from '../mails/send';
import { loadDocument, type ExaminedDocument } from '../store/documents';
import { holdById, latestReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { lastVersions, stageBallots } from '../store/stage-case';
import { reviews } from '../store/tables';
import { openStage } from './open-stage';
import { move } from './move';
import { versionOf } from './submit';

/**
 * The draft was edited while its review runs. Before the committee was asked, the review takes the new text; once it
 * was, the round is over and the next one begins at the first stage: what a committee examined is not this text.
 */
export async function supersedeIfChanged(strapi: Core.Strapi, uid: string, documentId: string, locale: string | null, by: Actor): Promise<void> {
  const latest = await latestReview(strapi, uid, documentId, locale);
  if (!latest || !['admissibility', 'in-review', 'adjourned'].includes(latest.state)) return;
  const draft = await loadDocument(strapi, uid, documentId, 'draft', locale);
  if (!draft || draft.fingerprint === latest.fingerprint) return;
  const review = await holdById(strapi, latest.id);
  if (review.state === 'admissibility') {
    await reviews(strapi).update(review.id, versionOf(draft));
  } else if (review.state === 'in-review' || review.state === 'adjourned') {
    await supersede(strapi, review, draft, by);
  }
}

async function supersede(strapi: Core.Strapi, review: ReviewRow, draft: ExaminedDocument, by: Actor): Promise<void> {
  const voters = lastVersions(await stageBallots(strapi, review));
  const told = (review.electorate ?? []).filter((elector) => voters.has(elector.id));
  const changes = { ...versionOf(draft), previousSnapshot: review.snapshot, round: review.round + 1 };
  const step = { event: 'supersede', by, withSnapshot: true } as const;
  const next =
    (await openStage(strapi, review, 1, { ...step, changes })) ??
    // Nobody of the first committee can vote any more: the review waits for its chair or an editor.
    (await move(strapi, review, { ...step, to: 'adjourned' }, { ...changes, dueOn: null }));
  await send(strapi, emailsOf(told), mails.superseded(next.title, next.round, addressesOf(next)));
}
