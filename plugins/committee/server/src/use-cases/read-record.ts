import type { Core } from '@strapi/strapi';
import type { RecordDetail } from '../../../shared';
import { signatureOf } from '../open-data/signatures';
import { publishedVersion } from '../open-data/version';
import { isRevealed } from '../policies/revealed';
import { recordDetail } from '../presenters/record-detail';
import { knownDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';
import { records, reviews, transitions } from '../store/tables';
import { publicDifferences } from './name-differences';

/** A record as the public reads it, with those that belong to it. */
export async function readRecord(strapi: Core.Strapi, record: RecordRow): Promise<RecordDetail> {
  const others = record.reviewId
    ? await records(strapi).findMany({ reviewId: record.reviewId, id: { $ne: record.id } }, { orderBy: { id: 'asc' } })
    : [];
  const known = await knownDocuments(strapi, [record, ...others]);
  const closing = await transitions(strapi).findOne({ recordReference: record.reference, event: 'close-stage' });
  return recordDetail({
    record,
    known,
    others,
    openedOn: closing?.openedOn ?? null,
    review: record.reviewId ? await reviews(strapi).findOne({ id: record.reviewId }) : null,
    corrected: record.corrects ? await records(strapi).findOne({ reference: record.corrects }) : null,
    corrections: await records(strapi).findMany({ corrects: record.reference }, { orderBy: { id: 'asc' } }),
    previous: await records(strapi).findOne(
      { series: record.series, id: { $lt: record.id } },
      { orderBy: { id: 'desc' } },
    ),
    differences: isRevealed(record, known)
      ? await publicDifferences(strapi, record.contentUid, record.differences ?? [])
      : [],
    signature: await signatureOf(strapi, record),
    isVersionPublished: known.isPublished(record) && (await publishedVersion(strapi, record)) !== null,
  });
}
