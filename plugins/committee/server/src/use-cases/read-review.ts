import type { Core } from '@strapi/strapi';
import { differences, mayReadDraft, openCorrectionRequest, type ReviewDetail } from '../../../shared';
import { reviewActionsOf } from '../policies/review-actions';
import { sightOf, type PeopleSight, type Sight } from '../policies/review-sight';
import { reviewDetail } from '../presenters/review-detail';
import { configurationOf } from '../configuration';
import { unwrittenRequest } from '../rows/closing';
import { stageOf, type LoadedStage } from '../rows/stage';
import { today } from '../store/clock';
import { loadDocument } from '../store/documents';
import { publishedDocuments } from '../store/known-documents';
import { readReviewFile, type ReviewFile } from '../store/review-file';
import type { Actor, ReviewRow } from '../store/rows';
import { ifHeld } from '../store/sessions';
import { hasSteppedAside } from '../store/stepped-aside';
import { labelledDifferences } from './name-differences';
import { presidingIn } from '../policies/presiding';
import { summariseReview } from './summarise-reviews';

/** A review as one person may read it; `known`: what was said of it, where that was just read. */
export async function readReview(
  strapi: Core.Strapi,
  review: ReviewRow,
  by: Actor,
  isEditor: boolean,
  known: ReviewFile | null = null,
): Promise<ReviewDetail> {
  const file = known ?? (await readReviewFile(strapi, review));
  const { register, next, history, records: closings } = file;
  const loaded = review.stage && review.openedOn ? stageOf(review, file, 'ballot') : null;
  const held = ifHeld(next);
  const sight = sightOf(review, loaded, by, await hasSteppedAside(strapi, review, by, loaded?.said.declared));
  const presides = loaded !== null && presidingIn(review, loaded, by) !== null;
  const people: PeopleSight = {
    ...sight,
    presides,
    mayForesee: presides && review.state === 'in-review' && (review.closesAt !== null || hasVoted(loaded, sight)),
    mayKnowWhoVoted: !sight.recused && (sight.mayKnowWhoVoted || isEditor),
  };
  const actions = await reviewActionsOf(strapi, review, { loaded, register, held }, by, isEditor);
  const readsDraft = mayReadDraft({
    isEditor,
    mayVouch: actions.includes('lift-reservation') || actions.includes('correct'),
  });
  const draft = readsDraft
    ? await loadDocument(strapi, review.contentUid, review.contentId, 'draft', review.contentLocale)
    : null;
  const labels = review.labels ?? {};
  const correctionAsked =
    isEditor || actions.includes('correct') ? openCorrectionRequest(review.correctionAsked, today()) : null;
  return reviewDetail({
    review,
    summary: await summariseReview(strapi, review, by, loaded),
    sight: people,
    actions,
    correctionAsked,
    loaded,
    register,
    next,
    held,
    draft,
    differences: await labelledDifferences(
      strapi,
      review.previousSnapshot ? differences(review.previousSnapshot, review.snapshot) : [],
      labels,
    ),
    draftDifferences: await labelledDifferences(strapi, draft ? differences(review.snapshot, draft.snapshot) : [], {
      ...draft?.labels,
      ...labels,
    }),
    closings,
    ballots: sight.mayRead ? (loaded?.said ?? null) : null,
    known: await publishedDocuments(strapi, closings),
    unwritten: unwrittenRequest[configurationOf(strapi).locale],
    history,
  });
}

const hasVoted = (loaded: LoadedStage | null, { seatId }: Sight): boolean =>
  seatId !== null && (loaded?.last.has(seatId) ?? false);
