import {
  carriedReservations,
  closeStage,
  unseated,
  type FieldDifference,
  type ReviewAction,
  type ReviewDetail,
  type ReviewSummary,
  type Tallies,
} from '../../../shared';
import type { PeopleSight } from '../policies/review-sight';
import type { ToldStep } from '../store/history';
import type { ExaminedDocument } from '../store/documents';
import type { PublishedDocuments } from '../store/known-documents';
import type { ProxyRow, RecordRow, ReviewRow, SessionRow } from '../store/rows';
import { countedBallots, decides, seenOf } from '../rows/closing';
import type { LoadedStage, Said } from '../rows/stage';
import { historyStep, historyStepAside } from './history';
import { named } from './named';
import { ballotView, otherBallots } from './other-ballots';
import { panelRecordSummary } from './record';
import { sessionRef } from './session';
import { electorsOf, proxiesOf } from './stage-people';

/** All that one person may be shown of a review, and what decides which part of it. */
export interface ReadReview {
  review: ReviewRow;
  summary: ReviewSummary;
  sight: PeopleSight;
  actions: ReviewAction[];
  /** The request for a correction that is open, where this person may read it. */
  correctionAsked: ReviewDetail['correctionAsked'];
  /** Null where no stage is open or was. */
  loaded: LoadedStage | null;
  register: readonly ProxyRow[];
  next: SessionRow | null;
  /** The session of today, when one is held. */
  held: SessionRow | null;
  /** The draft, where this person may read it beyond what was submitted. */
  draft: ExaminedDocument | null;
  differences: FieldDifference[];
  draftDifferences: FieldDifference[];
  /** The records of the review. */
  closings: readonly RecordRow[];
  /** Null where this person may not read them. */
  ballots: Said | null;
  known: PublishedDocuments;
  /** What an author reads where a text for the association is missing. */
  unwritten: string;
  history: readonly ToldStep[];
}

/** A review as one person may read it: others' ballots, names and counts only where the stage's visibility allows. */
export function reviewDetail(read: ReadReview): ReviewDetail {
  const { review, sight, loaded, register, next, held } = read;
  const open = review.state === 'in-review' ? loaded : null;
  const own = sight.seatId ? loaded?.last.get(sight.seatId) : undefined;
  return {
    ...read.summary,
    snapshot: named(review.snapshot, review.labels ?? {}),
    fingerprint: review.fingerprint,
    differences: read.differences,
    draftDifferences: read.draftDifferences,
    draftFingerprint: read.draft?.fingerprint ?? null,
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
    presiding: open ? unseated(open.eligible, review.namedPresiding) : null,
    namedPresiding: open ? (review.namedPresiding?.name ?? null) : null,
    electors: loaded ? electorsOf(review, loaded, held, sight) : [],
    proxies: loaded ? proxiesOf(review, loaded, register, sight) : [],
    session: next && { ...sessionRef(next), held: held !== null },
    draftReason: sight.presides ? review.draftReason : null,
    closing: loaded && sight.mayForesee ? closingView(review, loaded, read.unwritten) : null,
    ballots: read.ballots && loaded ? otherBallots(review, loaded, read.ballots, read.closings, sight.seatId) : [],
    tallies: sight.mayCount && loaded ? talliesOf(loaded) : null,
    turnout: loaded ? turnoutOf(loaded) : null,
    withoutQuorum: withoutQuorum(review, read.closings),
    // Both are what members wrote beside their ballots, with what the author answered.
    remarks: sight.recused ? [] : (review.remarks ?? []),
    reservations: sight.recused ? [] : (review.reservations ?? []),
    records: read.closings.map((row) => panelRecordSummary(row, read.known)),
    history: read.history.map((row) => ({
      ...(sight.recused ? historyStepAside : historyStep)(row),
      actor: row.actor.name,
    })),
    correctionAsked: read.correctionAsked,
    actions: read.actions,
  };
}

/** What will come out; null while the stage can't be closed. */
function closingView(review: ReviewRow, loaded: LoadedStage, unwritten: string): ReviewDetail['closing'] {
  const { stage, closesAt } = review;
  const { outcome } = closeStage({ ...loaded.stageCase, closedBy: closesAt ? 'ballot' : 'chair' });
  if (!stage || !outcome) return null;
  return {
    outcome,
    decides: decides(stage),
    isLast: stage.position === stage.count,
    ballots: countedBallots(loaded).map(({ documentId, choice, comment, request }) => ({
      id: documentId,
      choice,
      comment,
      request,
    })),
    carried: carriedReservations(review.reservations),
    edits: review.closingEdits ?? [],
    unwritten,
    seen: seenOf(review, loaded),
  };
}

/** Whose opinion, of this round and before this stage, came without quorum. */
function withoutQuorum({ round, stage }: ReviewRow, closings: readonly RecordRow[]): string[] {
  const passed = closings.filter(
    (record) =>
      record.kind === 'decision' &&
      record.power === 'opinion' &&
      record.round === round &&
      (record.stage ?? 0) < (stage?.position ?? 0),
  );
  return passed.filter(({ quorumReached }) => !quorumReached).map(({ committeeName }) => committeeName ?? '');
}

function talliesOf({ stageCase }: LoadedStage): Tallies {
  const { closes: _c, next: _n, outcome: _o, error: _e, ...counted } = closeStage(stageCase);
  return counted;
}

function turnoutOf({ stageCase }: LoadedStage): ReviewDetail['turnout'] {
  const { eligible, present, quorumRequired } = closeStage(stageCase);
  return { eligible, present, quorumRequired };
}
