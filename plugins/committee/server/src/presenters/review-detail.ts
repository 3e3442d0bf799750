import type { Core } from '@strapi/strapi';
import { closeStage, differences, mayReadDraft, type ReviewDetail, type Tallies } from '../../../shared';
import { loadDocument } from '../store/documents';
import type { Actor, ReviewRow } from '../store/rows';
import { ifHeld, nextSession } from '../store/sessions';
import { loadStage, stageProxies, type LoadedStage } from '../store/stage-case';
import { hasSteppedAside } from '../store/stepped-aside';
import { records } from '../store/tables';
import { presidingIn } from '../use-cases/presiding';
import { seatOf } from '../use-cases/voter';
import { historyOf, historyStep, historyStepAside } from './history';
import { ballotView, otherBallots } from './other-ballots';
import { knownDocuments } from './known-documents';
import { labelledDifferences, named } from './named';
import { recordSummary } from './record';
import { reviewActionsOf } from './review-actions';
import { reviewSummary } from './review-summary';
import { sessionRef } from './session';
import { electorsOf, proxiesOf, type PeopleSight } from './stage-people';

/** A review as one person may read it: others' ballots, names and counts only where the stage's visibility allows. */
export async function reviewDetail(
  strapi: Core.Strapi,
  review: ReviewRow,
  by: Actor,
  isEditor: boolean,
): Promise<ReviewDetail> {
  const draft = await loadDocument(strapi, review.contentUid, review.contentId, 'draft', review.contentLocale);
  const loaded = review.stage && review.openedOn ? await loadStage(strapi, review, 'ballot') : null;
  const register = loaded ? await stageProxies(strapi, review) : [];
  const next = await nextSession(strapi, review);
  const held = ifHeld(next);
  const presides = loaded !== null && presidingIn(loaded, by) !== null;
  const sight = sightOf(review, loaded, by, await hasSteppedAside(strapi, review, by));
  const people: PeopleSight = {
    ...sight,
    presides,
    mayKnowWhoVoted: !sight.recused && (sight.mayKnowWhoVoted || isEditor),
  };
  const own = sight.seatId ? loaded?.last.get(sight.seatId) : undefined;
  const rows = await records(strapi).findMany({ reviewId: review.id }, { orderBy: { id: 'asc' } });
  const known = await knownDocuments(strapi, rows);
  const history = await historyOf(strapi, review.id);
  const labels = review.labels ?? {};
  const actions = await reviewActionsOf(strapi, review, { loaded, register, held }, by, isEditor);
  const read = mayReadDraft({ isEditor, mayVouch: actions.includes('lift-reservation') || actions.includes('correct') })
    ? draft
    : null;
  return {
    ...(await reviewSummary(strapi, review, by)),
    snapshot: named(review.snapshot, labels),
    fingerprint: review.fingerprint,
    differences: await labelledDifferences(
      strapi,
      review.previousSnapshot ? differences(review.previousSnapshot, review.snapshot) : [],
      labels,
    ),
    draftDifferences: await labelledDifferences(strapi, read ? differences(review.snapshot, read.snapshot) : [], {
      ...read?.labels,
      ...labels,
    }),
    draftFingerprint: read?.fingerprint ?? null,
    rule: review.stage && {
      majority: review.stage.majority,
      quorum: review.stage.quorum,
      missedQuorum: review.stage.missedQuorum,
      extended: review.extended,
      ballotVisibility: review.stage.ballotVisibility,
      proxiesPerMember: review.stage.committee.proxiesPerMember,
    },
    ownBallot: own ? ballotView(own) : null,
    recused: sight.recused,
    mySeatId: sight.seatId,
    electors: loaded ? electorsOf(review, loaded, held, people) : [],
    proxies: loaded ? proxiesOf(review, loaded, register, people) : [],
    session: next && { ...sessionRef(next), held: held !== null },
    draftReason: presides ? review.draftReason : null,
    ballots: sight.mayRead && loaded ? await otherBallots(strapi, review, loaded, rows, sight.seatId) : [],
    tallies: sight.mayCount && loaded ? talliesOf(loaded) : null,
    turnout: loaded ? turnoutOf(loaded) : null,
    // Both are what members wrote beside their ballots, with what the author answered.
    remarks: sight.recused ? [] : (review.remarks ?? []),
    reservations: sight.recused ? [] : (review.reservations ?? []),
    records: rows.map((row) => recordSummary(row, known, true)),
    history: history.map((row) => ({
      ...(sight.recused ? historyStepAside : historyStep)(row),
      actor: row.actor.name,
    })),
    actions,
  };
}

interface Sight {
  seatId: string | null;
  recused: boolean;
  mayRead: boolean;
  mayCount: boolean;
  mayKnowWhoVoted: boolean;
}

/**
 * A recused member reads no ballot nor what was written with it, even after the closing or in a later round. A member reads the others' once he voted, or once the stage is
 * closed where the rule says so; whoever is not of the electorate counts once the stage is closed.
 */
function sightOf(review: ReviewRow, loaded: LoadedStage | null, by: Actor, recused: boolean): Sight {
  if (!loaded) return { seatId: null, recused, mayRead: false, mayCount: false, mayKnowWhoVoted: false };
  const seat = seatOf(loaded.eligible, by);
  const closed = review.state !== 'in-review';
  const voted = seat !== undefined && loaded.last.has(seat.id);
  const opensOnVote = review.stage?.ballotVisibility === 'after-own-ballot';
  const mayRead = !recused && seat !== undefined && (closed || (voted && opensOnVote));
  return {
    seatId: seat?.id ?? null,
    recused,
    mayRead,
    mayCount: !recused && (closed || mayRead),
    mayKnowWhoVoted: !recused && seat !== undefined,
  };
}

function talliesOf({ stageCase }: LoadedStage): Tallies {
  const { closes: _c, next: _n, outcome: _o, error: _e, ...counted } = closeStage(stageCase);
  return counted;
}

function turnoutOf({ stageCase }: LoadedStage): ReviewDetail['turnout'] {
  const { eligible, present, quorumRequired } = closeStage(stageCase);
  return { eligible, present, quorumRequired };
}
