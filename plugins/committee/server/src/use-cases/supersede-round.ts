import type { Core } from '@strapi/strapi';
import { differences, isVersion } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { changedFields } from '../mails/quote';
import { authorOf, send, type Recipient } from '../mails/send';
import { loadDocument, type ExaminedDocument } from '../store/documents';
import { lockReviewById, latestReview } from '../store/review-of';
import type { Actor, OpenStage, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { reviews } from '../store/tables';
import { firstStage, openStage } from './open-stage';
import { move } from './move';
import { versionOf } from './submit';
import { tellNobodyCanVote } from './tell-put-off';

/**
 * The draft was edited while its review runs. Before the committee was asked, the review takes the new text; once it
 * was, the round is over and the next one begins at the first stage: what a committee examined is not this text.
 */
export async function supersedeIfChanged(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null,
  by: Actor,
): Promise<void> {
  const latest = await latestReview(strapi, uid, documentId, locale);
  if (!latest || !['admissibility', 'in-review', 'adjourned'].includes(latest.state)) return;
  const draft = await loadDocument(strapi, uid, documentId, 'draft', locale);
  if (!draft || isVersion(latest, draft)) return;
  const review = await lockReviewById(strapi, latest.id);
  if (review.state === 'admissibility') {
    await reviews(strapi).update(review.id, versionOf(draft));
  } else if (review.state === 'in-review' || review.state === 'adjourned') {
    await supersede(strapi, review, draft, by);
  }
}

async function supersede(strapi: Core.Strapi, review: ReviewRow, draft: ExaminedDocument, by: Actor): Promise<void> {
  const asked = review.stage && review.openedOn ? (await loadStage(strapi, review, 'ballot')).eligible : [];
  // What was drafted as the reason was about the text before.
  const changes = {
    ...versionOf(draft),
    previousSnapshot: review.snapshot,
    round: review.round + 1,
    draftReason: null,
    closingEdits: null,
    closesAt: null,
  };
  const step = { event: 'supersede', by, withSnapshot: true } as const;
  let askedAgain = new Set<string>();
  const opened = await openStage(
    strapi,
    review,
    await firstStage(strapi, review),
    { ...step, changes },
    async (_strapi, next, eligible) => {
      askedAgain = await askAgain(strapi, next, eligible);
    },
  );
  // Nobody of the first committee can vote any more: the review waits for its chair or an editor.
  const next = opened ?? (await move(strapi, review, { ...step, to: 'adjourned' }, { ...changes, dueOn: null }));
  if (!opened) await tellNobodyCanVote(strapi, next);

  const addresses = addressesOf(strapi, next);
  const stopped = asked.filter(({ email }) => email !== null && !askedAgain.has(email));
  await send(strapi, stopped, (say) => say.stopped(next.title, next.round, addresses));
  await send(strapi, [authorOf(next)], (say) => say.edited(next.title, addresses));
}

/** In place of the mail that opens a stage: one mail says that the text changed, and until when to vote on the new one. */
function askAgain(strapi: Core.Strapi, review: ReviewRow, eligible: readonly Recipient[]): Promise<Set<string>> {
  const committee = (review.stage as OpenStage).committee.name;
  const changed = changedFields(strapi, review, differences(review.previousSnapshot ?? {}, review.snapshot));
  return send(strapi, eligible, (say) =>
    say.superseded(review.title, review.round, committee, review.dueOn as string, changed, addressesOf(strapi, review)),
  );
}
