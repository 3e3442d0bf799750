import type { Core } from '@strapi/strapi';
import { readSessionLine, type RecordDetail, type RecordSummary } from '../../../shared';
import type { RecordRow, ReviewRow } from '../store/rows';
import { records, reviews } from '../store/tables';

/** Documents that the public may be told of: published now, or published once and withdrawn since. */
export interface KnownDocuments {
  published: Map<string, string | null>;
  withdrawn: Set<string>;
}
const keyOf = (record: Pick<RecordRow, 'contentUid' | 'contentId'>) => `${record.contentUid}:${record.contentId}`;

export async function knownDocuments(strapi: Core.Strapi, rows: readonly RecordRow[]): Promise<KnownDocuments> {
  const published = new Map<string, string | null>();
  for (const uid of new Set(rows.map((row) => row.contentUid))) {
    if (!strapi.getModel(uid as never)) continue;
    const ids = [...new Set(rows.filter((row) => row.contentUid === uid).map((row) => row.contentId))];
    const found: { documentId: string; slug?: string }[] = await strapi.db
      .query(uid as never)
      .findMany({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } });
    for (const document of found) published.set(`${uid}:${document.documentId}`, document.slug ?? null);
  }
  const contentId = { $in: [...new Set(rows.map((row) => row.contentId))] };
  const withdrawals = rows.length > 0 ? await records(strapi).findMany({ kind: 'withdrawal', contentId }) : [];
  return { published, withdrawn: new Set(withdrawals.map(keyOf)) };
}

export function isRevealed(record: RecordRow, known: KnownDocuments): boolean {
  return known.published.has(keyOf(record)) || known.withdrawn.has(keyOf(record));
}

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
    committee: record.committeeSlug ? { slug: record.committeeSlug, name: record.committeeName ?? record.committeeSlug } : null,
    power: record.power,
    outcome: record.outcome,
    decidedAt: record.decidedAt,
    document: reveal || isRevealed(record, known) ? document : null,
    eligible: record.eligible,
    present: record.present,
    for: record.favourable,
    withReservations: record.withReservations,
    changes: record.changes,
    rejected: record.rejected,
    against: record.changes + record.rejected,
    abstained: record.abstained,
    recused: record.recused,
    quorumRequired: record.quorumRequired,
    quorumReached: Boolean(record.quorumReached),
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
  return {
    ...recordSummary(record, known),
    round: record.round,
    stage: record.stage,
    majority: record.majority,
    session: readSessionLine(record.session),
    reservations: open ? publicReservations(record, review) : [],
    reason: open ? record.reason : null,
    operator: open ? record.operator : null,
    differences: open ? (record.differences ?? []) : [],
    fingerprint: record.fingerprint,
    previousHash: record.previousHash,
    hash: record.hash,
    related: others.map((other) => recordSummary(other, known)),
    corrects: record.corrects,
  };
}

/** The record itself never changes: whether a reservation was lifted since is read from the review. */
function publicReservations(record: RecordRow, review: ReviewRow | null): RecordDetail['reservations'] {
  return (record.reservations ?? []).map((text) => {
    const item = review?.reservations?.find((candidate) => candidate.text === text);
    return { text, lifted: item?.state === 'lifted', liftedAt: item?.liftedAt ?? null };
  });
}
