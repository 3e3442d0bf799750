import type { Core } from '@strapi/strapi';
import { finalStates, isAllowed, type DocumentStatus } from '../../../shared';
import { gateAnswer } from '../gate/check';
import { refuse } from '../refusal';
import { loadDocument } from '../store/documents';
import { isReadable } from '../policies/readable';
import { latestReview } from '../store/review-of';
import type { Actor } from '../store/rows';
import { validationRecord } from '../store/validation';
import { knownDocuments } from '../store/known-documents';
import { panelReview } from '../presenters/panel-review';
import { recordSummary } from '../presenters/record';
import { readReview } from './read-review';

const ungoverned: DocumentStatus = {
  governed: false,
  review: null,
  gate: { ok: true },
  draftDifferences: [],
  canSubmit: false,
  published: false,
  validation: null,
};

/** The side panel of the content manager, for one document and one person. */
export async function readDocumentStatus(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  by: Actor,
  isEditor: boolean,
): Promise<DocumentStatus> {
  const governed: boolean = await strapi.plugin('committee').service('gate').isGoverned(uid);
  if (!governed) return ungoverned;
  const review = await latestReview(strapi, uid, documentId);
  // What is not submitted yet, or is before others, has no status for this person.
  if (!isEditor && !(review && (await isReadable(strapi, review, by, isEditor)))) return refuse('DOCUMENT_NOT_FOUND');
  const [draft, published] = [
    await loadDocument(strapi, uid, documentId),
    await loadDocument(strapi, uid, documentId, 'published'),
  ];
  const answer = draft ? await gateAnswer(strapi, uid, documentId, null) : null;
  const record = await validationRecord(strapi, uid, documentId);
  const known = await knownDocuments(strapi, record ? [record] : []);
  const detail = review && (await readReview(strapi, review, by, isEditor));
  const readsDraft = isEditor || detail?.draftFingerprint !== null;
  return {
    governed: true,
    review: detail && panelReview(detail),
    gate:
      !answer || answer.ok
        ? { ok: true }
        : { ok: false, code: answer.code, fields: readsDraft ? answer.fields : [], next: answer.next },
    draftDifferences: detail?.draftDifferences ?? [],
    canSubmit:
      isEditor &&
      draft !== null &&
      (!review || finalStates.includes(review.state) || isAllowed('submit', review.state)),
    published: published !== null,
    validation: record ? recordSummary(record, known, true) : null,
  };
}
