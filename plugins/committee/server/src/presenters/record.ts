import type { Core } from '@strapi/strapi';
import { readSessionLine, type RecordDetail, type RecordSummary } from '../../../shared';
import type { RecordRow, ReviewRow } from '../store/rows';
import { signatureOf } from '../open-data/signatures';
import { publishedVersion } from '../open-data/version';
import { talliesOf } from '../store/tallies';
import { records, reviews, transitions } from '../store/tables';
import { namedDifferences } from './named-differences';
import { isRevealed, keyOf, knownDocuments, withheldFields, type KnownDocuments } from './known-documents';

/** A record in lists; `reveal` shows the title to people of the panel before the public may read it. */
export function recordSummary(record: RecordRow, known: KnownDocuments, reveal = false): RecordSummary {
  const isPublished = known.published.has(keyOf(record));
  const document = {
    uid: record.contentUid,
    documentId: record.contentId,
    title: record.title,
    slug: isPublished ? (known.published.get(keyOf(record)) ?? null) : null,
    published: isPublished,
  };
  return {
    reference: record.reference,
    number: record.number,
    kind: record.kind,
    committee: record.committeeSlug
      ? { slug: record.committeeSlug, name: record.committeeName ?? record.committeeSlug }
      : null,
    power: record.power,
    outcome: record.outcome,
    decidedAt: record.decidedAt,
    document: reveal || isRevealed(record, known) ? document : null,
    ...talliesOf(record),
  };
}

/** The record's own page. Reasons and reservations stay closed as long as the document is. */
export async function recordDetail(strapi: Core.Strapi, record: RecordRow): Promise<RecordDetail> {
  const others = record.reviewId
    ? await records(strapi).findMany({ reviewId: record.reviewId, id: { $ne: record.id } }, { orderBy: { id: 'asc' } })
    : [];
  const known = await knownDocuments(strapi, [record, ...others]);
  const open = isRevealed(record, known);
  const review = record.reviewId ? await reviews(strapi).findOne({ id: record.reviewId }) : null;
  const closing = await transitions(strapi).findOne({ recordReference: record.reference, event: 'close-stage' });
  const corrected = record.corrects ? await records(strapi).findOne({ reference: record.corrects }) : null;
  const previous = await records(strapi).findOne(
    { series: record.series, id: { $lt: record.id } },
    { orderBy: { id: 'desc' } },
  );
  return {
    ...recordSummary(record, known),
    openedOn: closing?.openedOn ?? null,
    round: record.round,
    stage: record.stage,
    majority: record.majority,
    session: readSessionLine(record.session),
    reservations: open ? publicReservations(record, review) : [],
    reason: open ? record.reason : null,
    operator: open && record.kind === 'historical' ? record.operator : null,
    differences: open ? await namedDifferences(strapi, record.contentUid, record.differences ?? []) : [],
    fingerprint: record.fingerprint,
    previousHash: record.previousHash,
    hash: record.hash,
    signature: await signatureOf(strapi, record),
    related: others.map((other) => recordSummary(other, known)),
    corrects: corrected && recordRef(corrected),
    correctedBy: (await records(strapi).findMany({ corrects: record.reference }, { orderBy: { id: 'asc' } })).map(
      recordRef,
    ),
    previous: previous && recordRef(previous),
    verifiable: {
      record: withheldFields(record, known).length === 0,
      version: known.published.has(keyOf(record)) && (await publishedVersion(strapi, record)) !== null,
    },
  };
}

const recordRef = ({ reference, number }: RecordRow) => ({ reference, number });

/** The record itself never changes: whether a reservation was lifted since is read from the review. */
function publicReservations(record: RecordRow, review: ReviewRow | null): RecordDetail['reservations'] {
  return (record.reservations ?? []).map((text) => {
    const item = review?.reservations?.find((candidate) => candidate.text === text);
    return {
      text,
      lifted: item?.state === 'lifted',
      dropped: item?.state === 'dropped',
      liftedAt: item?.liftedAt ?? null,
    };
  });
}
