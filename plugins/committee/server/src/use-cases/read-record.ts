import type { Core } from '@strapi/strapi';
import type { PublicValidation, RecordDetail } from '../../../shared';
import { signatureOf } from '../open-data/signatures';
import { publishedVersion } from '../open-data/version';
import { isRevealed } from '../policies/revealed';
import { recordDetail, validation, type ReadValidation } from '../presenters/record-detail';
import { knownDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';
import { records, reviews, transitions } from '../store/tables';
import { validationRecord } from '../store/validation';
import { publicDifferences } from './name-differences';

/** What vouches for what is published of a document; null when nothing is, or nothing does. */
export async function readValidation(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<PublicValidation | null> {
  const record = await validationRecord(strapi, uid, documentId);
  if (!record) return null;
  const read = await withItsReview(strapi, record);
  return read.known.isPublished(record) ? validation(read) : null;
}

/** A record as the public reads it, with those that belong to it. */
export async function readRecord(strapi: Core.Strapi, record: RecordRow): Promise<RecordDetail> {
  const read = await withItsReview(strapi, record);
  const { known } = read;
  const closing = await transitions(strapi).findOne({ recordReference: record.reference, event: 'close-stage' });
  return recordDetail({
    ...read,
    openedOn: closing?.openedOn ?? null,
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

async function withItsReview(strapi: Core.Strapi, record: RecordRow): Promise<ReadValidation> {
  const { id, reviewId } = record;
  const others = reviewId
    ? await records(strapi).findMany({ reviewId, id: { $ne: id } }, { orderBy: { id: 'asc' } })
    : [];
  return {
    record,
    others,
    known: await knownDocuments(strapi, [record, ...others]),
    review: reviewId ? await reviews(strapi).findOne({ id: reviewId }) : null,
  };
}
