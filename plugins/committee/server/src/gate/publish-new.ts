import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { differences, type NewAdmissions } from '../../../shared';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { loadDocuments, readPublished, type ExaminedDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import type { Actor } from '../store/rows';
import { reviews, transitions } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { appendRecords } from '../use-cases/append-record';
import { stepRow } from '../use-cases/move';
import { versionOf } from '../use-cases/submit';
import { currentActor } from './current-actor';
import { hiddenAmong, withoutHidden } from './hidden';
import { letThrough } from './token';

/**
 * Documents that did not exist enter published, on the word of an operator, many in some statements. What is vouched for is read from the
 * database once it is written, and compared with what is published: whoever writes is believed in nothing.
 */
export function publishNew(
  strapi: Core.Strapi,
  { uid, documentIds, operator, reason }: NewAdmissions,
  write: () => Promise<void>,
): Promise<void> {
  return inTransaction(strapi, async () => {
    if (!operator.trim() || !reason.trim()) refuse('REASON_REQUIRED');
    if (documentIds.length === 0) return;
    await assertNew(strapi, uid, documentIds);
    await letThrough(
      documentIds.map((documentId) => ({ uid, documentId })),
      write,
    );
    const drafts = await loadDocuments(strapi, uid, documentIds, 'draft');
    await assertPublished(strapi, uid, documentIds, drafts);
    await admit(strapi, drafts, operator, reason);
  });
}

/** What somebody could have read, examined or decided on is not new. */
async function assertNew(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<void> {
  const ids = { $in: [...documentIds] };
  const examined = await reviews(strapi).count({ contentUid: uid, contentId: ids });
  const written = await rowsOf(strapi, uid).count({ where: { documentId: ids } });
  if (examined + written > 0) refuse('REVIEW_REQUIRED', { fields: [], next: 'submit' });
}

/** One draft and one published version of each, which say the same but for links to what is not public. */
async function assertPublished(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  drafts: readonly ExaminedDocument[],
): Promise<void> {
  const published = await readPublished(strapi, uid, documentIds);
  const pairs = drafts.map((draft) => ({
    draft,
    version: published.find(({ documentId }) => documentId === draft.documentId),
  }));
  const isWhole = [drafts, published].every(({ length }) => length === documentIds.length);
  if (!isWhole || documentIds.some((id) => !pairs.some(({ draft, version }) => version && draft.documentId === id)))
    refuse('DOCUMENT_NOT_FOUND');
  const differing = pairs.filter(({ draft, version }) => draft.fingerprint !== version?.fingerprint);
  const hidden = await hiddenAmong(
    strapi,
    differing.map(({ draft }) => draft.snapshot),
  );
  for (const { draft, version } of differing) {
    const fields = differences(withoutHidden(draft.snapshot, hidden), version?.snapshot ?? {}).map(
      ({ field }) => field,
    );
    if (fields.length > 0) refuse('CONTENT_CHANGED_SINCE_REVIEW', { fields, next: 'submit-again' });
  }
}

async function admit(
  strapi: Core.Strapi,
  drafts: readonly ExaminedDocument[],
  operator: string,
  reason: string,
): Promise<void> {
  const by: Actor = { kind: 'system', id: null, name: operator, email: null };
  const at = nowIso();
  await reviews(strapi).createMany(
    drafts.map((draft) => ({
      contentUid: draft.uid,
      contentId: draft.documentId,
      contentLocale: draft.locale,
      ...versionOf(draft),
      historical: true,
      remarks: [],
      reservations: [],
      openKey: null,
      state: 'published' as const,
      round: 1,
      submitter: by,
      submittedAt: at,
      movedAt: at,
      extended: false,
    })),
  );
  const where = { contentUid: drafts[0]!.uid, contentId: { $in: drafts.map(({ documentId }) => documentId) } };
  const written = await reviews(strapi).findMany(where, { select: ['id', 'contentId'] });
  const reviewIds = new Map(written.map(({ id, contentId }) => [contentId, id]));
  const reviewOf = ({ documentId }: ExaminedDocument): number => reviewIds.get(documentId) as number;
  const records = await appendRecords(
    strapi,
    drafts.map((draft) => ({
      ...noCount,
      reservations: [],
      differences: [],
      kind: 'historical' as const,
      reviewId: reviewOf(draft),
      contentUid: draft.uid,
      contentId: draft.documentId,
      title: draft.title,
      slug: draft.slug,
      committeeSlug: null,
      committeeName: null,
      operator,
      writtenBy: null,
      reason,
      decidedAt: at,
      fingerprint: draft.fingerprint,
    })),
    { withPublication: true },
  );
  const publisher = currentActor(strapi);
  await transitions(strapi).createMany(
    drafts.flatMap((draft, index) => {
      const review = { id: reviewOf(draft), round: 1, fingerprint: draft.fingerprint, snapshot: draft.snapshot };
      const recordReference = records[index]?.reference ?? null;
      return [
        stepRow(
          review,
          null,
          { event: 'admit-historical', to: 'accepted', by, reason, recordReference, withSnapshot: true },
          at,
        ),
        stepRow(review, 'accepted', { event: 'publish', to: 'published', by: publisher }, at),
      ];
    }),
  );
}
