import { finalStates, isSettled, readSessionLine, type PublicValidation, type RecordDetail } from '../../../shared';
import { isRevealed, withheldFields } from '../policies/revealed';
import type { KnownDocuments } from '../store/known-documents';
import type { RecordRow, ReviewRow } from '../store/rows';
import { committeeOf, recordSummary } from './record';

/** What is shown of a record beside the document that it vouches for. */
export interface ReadValidation {
  record: RecordRow;
  known: KnownDocuments;
  /** Null for what was decided without one. */
  review: ReviewRow | null;
  /** The other records of the same review. */
  others: readonly RecordRow[];
}

/** All that the page of a record is made of. */
export interface ReadRecord extends ReadValidation {
  /** The day on which the stage opened that the record closes. */
  openedOn: string | null;
  corrected: RecordRow | null;
  corrections: readonly RecordRow[];
  previous: RecordRow | null;
  differences: RecordDetail['differences'];
  signature: RecordDetail['signature'];
  /** Whether the version that was decided on is still the published one. */
  isVersionPublished: boolean;
}

/** Reasons and reservations stay closed as long as the document is. */
export function validation({ record, known, review, others }: ReadValidation): PublicValidation {
  const open = isRevealed(record, known);
  return {
    ...recordSummary(record, known),
    reservations: open ? publicReservations(record, review) : [],
    reason: open ? record.reason : null,
    related: others.map((other) => recordSummary(other, known)),
  };
}

/** The record's own page. */
export function recordDetail(read: ReadRecord): RecordDetail {
  const { record, known } = read;
  const open = isRevealed(record, known);
  return {
    ...validation(read),
    openedOn: read.openedOn,
    round: record.round,
    stage: record.stage,
    majority: record.majority,
    session: readSessionLine(record.session),
    operator: open && record.kind === 'historical' ? record.operator : null,
    differences: open ? read.differences : [],
    fingerprint: record.fingerprint,
    previousHash: record.previousHash,
    hash: record.hash,
    signature: read.signature,
    corrects: read.corrected && recordRef(read.corrected),
    correctedBy: read.corrections.map(recordRef),
    previous: read.previous && recordRef(read.previous),
    verifiable: { record: withheldFields(record, known).length === 0, version: read.isVersionPublished },
  };
}

const recordRef = (record: RecordRow) => ({
  reference: record.reference,
  number: record.number,
  committee: committeeOf(record),
});

/** The record itself never changes: whether a reservation was lifted since is read from the review, but for the record of the lifting, which says it. */
function publicReservations(record: RecordRow, review: ReviewRow | null): RecordDetail['reservations'] {
  const settled = (record.settlements ?? []).map(({ text, state, answer, settledBy, settledAt, word }) => ({
    text,
    lifted: state === 'lifted',
    dropped: state === 'dropped',
    moot: false,
    liftedAt: state === 'lifted' ? settledAt : null,
    answer,
    settledBy,
    word,
  }));
  if (record.kind === 'lifting') return settled;
  const asked = (text: string) =>
    review?.reservations?.find(
      (item) => item.text === text && (item.record ?? record.reference) === record.reference,
    ) ?? review?.reservations?.find((item) => item.text === text);
  const kept = (record.reservations ?? []).map((text) => {
    const item = asked(text);
    return {
      text,
      lifted: item?.state === 'lifted',
      dropped: item?.state === 'dropped',
      moot: !item || (!isSettled(item) && review !== null && finalStates.includes(review.state)),
      liftedAt: item?.liftedAt ?? null,
      answer: null,
      settledBy: item?.settledBy ?? null,
      word: item?.state === 'dropped' ? (item.word ?? null) : null,
    };
  });
  // Those that the closing itself did not keep come last, with why.
  return [...kept, ...settled];
}
