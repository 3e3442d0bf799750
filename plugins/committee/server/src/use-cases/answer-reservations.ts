import type { Core } from '@strapi/strapi';
import {
  answerableMeanwhile,
  answerMeanwhile,
  presidingAmong,
  type Actor,
  type ReservationItem,
} from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { chairsOf } from '../policies/presiding';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { latestReview, lockReviewById } from '../store/review-of';
import type { Elector, ReviewRow } from '../store/rows';
import { loadStage } from '../store/stage-case';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { writeStep } from './move';

interface Given {
  uid: string;
  documentId: string;
  answers: Readonly<Record<string, string>>;
  by: Actor;
}

/**
 * Sends the author's answers to reservations of an opinion while the committee that decides examines the document. The examination goes on:
 * neither its state nor the version examined changes. Whoever presides is told, and who has voted already. The same answers again write nothing.
 */
export function answerReservations(strapi: Core.Strapi, { uid, documentId, answers, by }: Given): Promise<void> {
  return inTransaction(strapi, async () => {
    const latest = (await latestReview(strapi, uid, documentId)) ?? refuse('REVIEW_NOT_FOUND');
    const review = await lockReviewById(strapi, latest.id);
    const answerable = new Set(answerableMeanwhile(review).map(({ id }) => id));
    if (answerable.size === 0) refuse('NOTHING_TO_ANSWER', { state: review.state });
    const ids = Object.keys(answers).filter((id) => !answerable.has(id));
    if (ids.length > 0) refuse('REMARK_NOT_FOUND', { ids });
    const before = review.reservations ?? [];
    const reservations = answerMeanwhile(before, answers);
    const told = reservations.filter((item, place) => saidOf(item) !== saidOf(before[place]));
    if (told.length === 0) return;
    const answered = await reviews(strapi).update(review.id, { reservations });
    const step = { event: 'answer-reservations', to: review.state, by, reservations: told } as const;
    await writeStep(strapi, answered, review.state, step, nowIso());
    const { presiding, voted } = await toldOf(strapi, answered);
    const addresses = addressesOf(strapi, answered);
    const written = await send(strapi, presiding, (say) => say.answeredMeanwhile(answered.title, addresses));
    await send(
      strapi,
      voted.filter(({ email }) => !email || !written.has(email)),
      (say) => say.answeredAfterBallot(answered.title, addresses),
    );
  });
}

const saidOf = (item: ReservationItem | undefined): string => item?.answer?.text ?? '';

/** Whoever keeps or drops them when the stage closes; and who voted without having read these answers, and may still change the ballot. */
async function toldOf(
  strapi: Core.Strapi,
  review: ReviewRow,
): Promise<{ presiding: readonly Elector[]; voted: readonly Elector[] }> {
  if (review.state === 'adjourned') return { presiding: chairsOf(review), voted: [] };
  const { eligible, last } = await loadStage(strapi, review, 'chair');
  return {
    presiding: presidingAmong(eligible, review.namedPresiding),
    voted: eligible.filter(({ id }) => last.has(id)),
  };
}
