import type { Core } from '@strapi/strapi';
import type { RecordsService } from '../../../shared';
import { brokenRecords, verification } from '../gate/chains';
import { currentHeads, publishHeads } from '../signing/publish-heads';
import { talliesOf } from '../rows/tallies';
import { validationRecord } from '../store/validation';
import { addressesOf, withdrawnAt } from '../use-cases/read-withdrawn';
import { records, reviews } from '../store/tables';

export function recordsService({ strapi }: { strapi: Core.Strapi }): RecordsService {
  return {
    async latestValidation(uid, documentId) {
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
        ...talliesOf(record),
        operator: record.operator,
        reason: record.reason,
        reservationsLifted: (review?.reservations ?? []).filter((item) => item.state === 'lifted').length,
      };
    },
    async references(uid, documentId) {
      const all = await records(strapi).findMany(
        { contentUid: uid, contentId: documentId },
        { orderBy: { id: 'asc' } },
      );
      return all.map((record) => record.reference);
    },
    withdrawnAt: (uid, slug) => withdrawnAt(strapi, uid, slug),
    addresses: (uid, documentId) => addressesOf(strapi, uid, documentId),
    verify: () => brokenRecords(strapi),
    chains: async () => (await verification(strapi)).chains,
    verification: () => verification(strapi),
    heads: () => currentHeads(strapi),
    publishHeads: (day) => publishHeads(strapi, day),
  };
}
