import type { Core } from '@strapi/strapi';
import { brokenRecords, verification } from '../gate/chains';
import { publishHeads } from '../signing/publish-heads';
import type { RecordRow } from '../store/rows';
import { records, reviews } from '../store/tables';

/** What vouches for the published version of a document. */
export interface Validation {
  reference: string;
  number: string;
  kind: 'decision' | 'historical';
  committee: { slug: string; name: string } | null;
  decidedAt: string;
  for: number;
  withReservations: number;
  against: number;
  abstained: number;
  recused: number;
  eligible: number;
  present: number;
  quorumRequired: number;
  quorumReached: boolean;
  operator: string | null;
  reason: string | null;
  reservationsLifted: number;
}

/** The record behind the version that is published; for one that is accepted and not out yet, behind that one. */
export async function validationRecord(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<RecordRow | null> {
  const accepted = await reviews(strapi).findMany(
    { contentUid: uid, contentId: documentId, state: { $in: ['published', 'accepted'] } },
    { orderBy: { id: 'desc' } },
  );
  const vouching = accepted.find((review) => review.state === 'published') ?? accepted[0];
  if (!vouching) return null;
  const where = { reviewId: vouching.id, kind: { $in: ['decision', 'historical'] } };
  return records(strapi).findOne(where, { orderBy: { id: 'desc' } });
}

export function recordsService({ strapi }: { strapi: Core.Strapi }) {
  return {
    async latestValidation(uid: string, documentId: string): Promise<Validation | null> {
      const record = await validationRecord(strapi, uid, documentId);
      if (!record) return null;
      const review = record.reviewId ? await reviews(strapi).findOne({ id: record.reviewId }) : null;
      return {
        reference: record.reference,
        number: record.number,
        kind: record.kind === 'historical' ? 'historical' : 'decision',
        committee: record.committeeSlug
          ? { slug: record.committeeSlug, name: record.committeeName ?? record.committeeSlug }
          : null,
        decidedAt: record.decidedAt,
        for: record.favourable,
        withReservations: record.withReservations,
        against: record.changes + record.rejected,
        abstained: record.abstained,
        recused: record.recused,
        eligible: record.eligible,
        present: record.present,
        quorumRequired: record.quorumRequired,
        quorumReached: Boolean(record.quorumReached),
        operator: record.operator,
        reason: record.reason,
        reservationsLifted: (review?.reservations ?? []).filter((item) => item.state === 'lifted').length,
      };
    },
    /** References of every record about a document, the oldest first: their pages say what became of it. */
    async references(uid: string, documentId: string): Promise<string[]> {
      const all = await records(strapi).findMany(
        { contentUid: uid, contentId: documentId },
        { orderBy: { id: 'asc' } },
      );
      return all.map((record) => record.reference);
    },
    /** Walks every chain; the first broken link of each series, none when all are whole. */
    verify: () => brokenRecords(strapi),
    /** The same walk, with how many records each series holds. */
    chains: async () => (await verification(strapi)).chains,
    /** And with the keys and the published heads; what `npm run verify:records` prints. */
    verification: () => verification(strapi),
    /** Publishes where each series stands, unless that was done today. */
    publishHeads: (day?: string) => publishHeads(strapi, day),
  };
}
