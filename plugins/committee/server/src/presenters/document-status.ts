import type { Core } from '@strapi/strapi';
import { differences, finalStates, isAllowed, type DocumentStatus } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { loadDocument } from '../store/documents';
import { latestReview } from '../store/review-of';
import type { Actor } from '../store/rows';
import { validationRecord } from '../services/records';
import { knownDocuments } from './known-documents';
import { labelledDifferences } from './named';
import { recordSummary } from './record';
import { reviewDetail } from './review-detail';

const ungoverned: DocumentStatus = {
  governed: false, review: null, gate: { ok: true }, draftDifferences: [], canSubmit: false, published: false, validation: null,
};

/** The side panel of the content manager, for one document and one person. */
export async function documentStatus(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  by: Actor,
  isEditor: boolean,
): Promise<DocumentStatus> {
  const governed: boolean = await strapi.plugin('committee').service('gate').isGoverned(uid);
  if (!governed) return ungoverned;
  const [review, draft, published] = [
    await latestReview(strapi, uid, documentId),
    await loadDocument(strapi, uid, documentId),
    await loadDocument(strapi, uid, documentId, 'published'),
  ];
  const answer = draft ? await gateAnswer(strapi, uid, documentId, null) : null;
  const record = await validationRecord(strapi, uid, documentId);
  const known = await knownDocuments(strapi, record ? [record] : []);
  return {
    governed: true,
    review: review && (await panelReview(strapi, review, by, isEditor)),
    gate: !answer || answer.ok ? { ok: true } : { ok: false, code: answer.code, fields: answer.fields, next: answer.next },
    draftDifferences: await labelledDifferences(strapi, review && draft ? differences(review.snapshot, draft.snapshot) : [], { ...draft?.labels, ...review?.labels }),
    canSubmit: isEditor && draft !== null && (!review || finalStates.includes(review.state) || isAllowed('submit', review.state)),
    published: published !== null,
    validation: record ? recordSummary(record, known, true) : null,
  };
}

async function panelReview(strapi: Core.Strapi, ...args: [Parameters<typeof reviewDetail>[1], Actor, boolean]) {
  const detail = await reviewDetail(strapi, ...args);
  const { id, state, round, stage, dueAt, overdue, tallies, turnout, history, actions, remarks, reservations } = detail;
  return { id, state, round, stage, dueAt, overdue, tallies, turnout, history, actions, remarks, reservations };
}
