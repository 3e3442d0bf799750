import type { Core } from '@strapi/strapi';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { noCount } from '../store/record-body';
import type { Actor, RecordRow } from '../store/rows';
import { records } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { appendRecord } from './append-record';
import { isCurrentChair } from '../policies/presiding';

/**
 * A record is never changed: what is wrong in one is said by an erratum that points at it, in the same series. The chair
 * of its committee writes it; an operator, who may admit such records, where no committee of the platform decided it.
 */
export function correctRecord(
  strapi: Core.Strapi,
  {
    reference,
    reason,
    by,
    mayAdmit,
    keepsCommittees,
  }: { reference: string; reason: string; by: Actor; mayAdmit: boolean; keepsCommittees: boolean },
): Promise<RecordRow> {
  return inTransaction(strapi, async () => {
    const wrong = (await records(strapi).findOne({ reference })) ?? refuse('RECORD_NOT_FOUND');
    const { committeeSlug, committeeName, series, reviewId, contentUid, contentId, title, slug, fingerprint } = wrong;
    const may = committeeSlug ? await isCurrentChair(strapi, committeeSlug, by) : mayAdmit;
    if (!may) refuse(committeeSlug ? 'CHAIR_ONLY' : 'OPERATOR_ONLY');
    if (committeeSlug && keepsCommittees) refuse('DUTIES_APART');
    return appendRecord(strapi, {
      ...noCount,
      reservations: [],
      differences: [],
      kind: 'erratum',
      reviewId,
      contentUid,
      contentId,
      title,
      slug,
      committeeSlug,
      committeeName,
      series,
      writtenBy: by,
      reason,
      corrects: reference,
      decidedAt: nowIso(),
      fingerprint,
    });
  });
}
