import type { Core } from '@strapi/strapi';
import { differences, mayReadDraft, openCorrectionRequest, type ReviewDetail } from '../../../shared';
import { reviewActionsOf } from '../policies/review-actions';
import { sightOf, type PeopleSight, type Sight } from '../policies/review-sight';
import { reviewDetail } from '../presenters/review-detail';
import { configurationOf } from '../configuration';
import { unwrittenRequest } from '../rows/closing';
import type { LoadedStage } from '../rows/stage';
import { today } from '../store/clock';
import { loadDocument } from '../store/documents';
import { historyOf } from '../store/history';
import { publishedDocuments } from '../store/known-documents';
import type { Actor, ReviewRow } from '../store/rows';
import { ifHeld, nextSession } from '../store/sessions';
import { loadStage, stageProxies } from '../store/stage-case';
import { hasSteppedAside } from '../store/stepped-aside';
import { records } from '../store/tables';
import { labelledDifferences } from './name-differences';
import { presidingIn } from '../policies/presiding';
import { summariseReview } from './summarise-reviews';

/** A review as one person may read it; `known`: its open stage, where it was just read. */
export async function readReview(
  strapi: Core.Strapi,
  review: ReviewRow,
  by: Actor,
  isEditor: boolean,
  known: LoadedStage | null = null,
): Promise<ReviewDetail> {
  const loaded = known ?? (review.stage && review.openedOn ? await loadStage(strapi, review, 'ballot') : null);
  const register = loaded ? await stageProxies(strapi, review) : [];
  const next = await nextSession(strapi, review);
  const held = ifHeld(next);
  const sight = sightOf(review, loaded, by, await hasSteppedAside(strapi, review, by, loaded?.said.declared));
  const presides = loaded !== null && presidingIn(review, loaded, by) !== null;
  const people: PeopleSight = {
    ...sight,
    presides,
    mayForesee: presides && review.state === 'in-review' && (review.closesAt !== null || hasVoted(loaded, sight)),
    mayKnowWhoVoted: !sight.recused && (sight.mayKnowWhoVoted || isEditor),
  };
  const history = await historyOf(strapi, review.id);
  // Each step that a record is of names it.
  const closings = history.some(({ recordReference }) => recordReference !== null)
    ? await records(strapi).findMany({ reviewId: review.id }, { orderBy: { id: 'asc' } })
    : [];
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
