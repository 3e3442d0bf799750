import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import {
  answerReservations,
  askedOfAuthor,
  finalStates,
  unanswered,
  withAnswers,
  type Submission,
} from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { authorOf, editors, send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { lockDraft, loadDocument, type ExaminedDocument } from '../store/documents';
import { lockReviewById, latestReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { stagesOf } from '../store/workflow-of';
import { move, openKeyOf, writeStep } from './move';
import { chairsOf } from '../policies/presiding';

/**
 * Submits the draft as it stands. A first submission opens a review; an answer to requested changes opens its next
 * round; an answer to reservations tells the chair, who lifts them.
 */
export function submit(strapi: Core.Strapi, { uid, documentId, locale = null, by }: Submission): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    if (!(await stagesOf(strapi, uid))?.length) refuse('NOT_GOVERNED');
    // Two first submissions at once have no review to wait on: they wait on the draft, and the second finds the first's.
    await lockDraft(strapi, uid, documentId);
    const draft = (await loadDocument(strapi, uid, documentId, 'draft', locale)) ?? refuse('DOCUMENT_NOT_FOUND');
    const latest = await latestReview(strapi, uid, documentId, locale);
    const review = latest && (await lockReviewById(strapi, latest.id));
    if (!review || finalStates.includes(review.state)) return openReview(strapi, draft, by);
    assertAnswered(review, by);
    if (review.state === 'reservations-to-lift') return sendAnswers(strapi, review, by);
    if (review.state !== 'changes-requested' && review.state !== 'accepted') refuse('REVIEW_ALREADY_OPEN');
    return openRound(strapi, review, draft, by);
  });
}

/** An editor who submits for the owner has no answers to give: the remarks then stay without one, and are read so. */
function assertAnswered(review: ReviewRow, by: Actor): void {
  const left = unanswered(askedOfAuthor(review), review.answerDrafts ?? {});
  if (by.kind === 'user' && left.length > 0) refuse('ANSWERS_MISSING', { unanswered: left });
}

async function openReview(strapi: Core.Strapi, draft: ExaminedDocument, by: Actor): Promise<ReviewRow> {
  const at = nowIso();
  const identity = { contentUid: draft.uid, contentId: draft.documentId, contentLocale: draft.locale };
  const review = await reviews(strapi).create({
    ...identity,
    ...versionOf(draft),
    openKey: openKeyOf(identity),
    state: 'admissibility',
    round: 1,
    historical: false,
    submitter: by,
    submittedAt: at,
    movedAt: at,
    extended: false,
    previousSnapshot: null,
    remarks: [],
    reservations: [],
  });
  await writeStep(strapi, review, null, { event: 'submit', to: 'admissibility', by, withSnapshot: true }, at);
  await tell(strapi, review);
  return review;
}

async function openRound(
  strapi: Core.Strapi,
  review: ReviewRow,
  draft: ExaminedDocument,
  by: Actor,
): Promise<ReviewRow> {
  // The next round's readers see what was asked in this one, and what the author answered.
  const remarks = withAnswers(review.remarks ?? [], review.answerDrafts ?? {});
  const next = await move(
    strapi,
    review,
    { event: 'submit', to: 'admissibility', by, withSnapshot: true, remarks },
    {
      ...versionOf(draft),
      previousSnapshot: review.snapshot,
      round: review.round + 1,
      submitter: by,
      submittedAt: nowIso(),
      stage: null,
      electorate: null,
      openedOn: null,
      dueOn: null,
      extended: false,
      remarks,
      reservations: [],
      answerDrafts: {},
    },
  );
  await tell(strapi, next);
  return next;
}

async function sendAnswers(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ReviewRow> {
  const reservations = answerReservations(review.reservations ?? [], review.answerDrafts ?? {});
  const step = { event: 'answer-reservations', to: 'reservations-to-lift', by, reservations } as const;
  const answered = await move(strapi, review, step, { reservations, answerDrafts: {} });
  await send(strapi, chairsOf(answered), (say) =>
    say.reservationsAnswered(answered.title, addressesOf(strapi, answered)),
  );
  return answered;
}

async function tell(strapi: Core.Strapi, review: ReviewRow): Promise<void> {
  const addresses = addressesOf(strapi, review);
  await send(strapi, [authorOf(review)], (say) => say.submitted(review.title, addresses));
  await send(strapi, await editors(strapi), (say) => say.toTriage(review.title, review.round, addresses));
}

/** What a review keeps of the version it examines. */
export function versionOf(draft: ExaminedDocument) {
  return {
    title: draft.title,
    slug: draft.slug,
    snapshot: draft.snapshot,
    fingerprint: draft.fingerprint,
    labels: draft.labels,
  };
}
