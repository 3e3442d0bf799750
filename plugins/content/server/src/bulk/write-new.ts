import { reviewsService } from '@passerelles/committee/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import {
  CONTENT_CHANGED,
  contentKey,
  type ContentChanged,
  type ContentReference,
  type NewDocument,
  type NewDocumentsService,
  type Publication,
} from '../../../shared';
import { isTracked } from '../capture/tracked';
import { problemsOf, refuse } from '../rules/guard-documents';
import { slugProblemsOfMany } from '../rules/slug-rules';
import { inKeptForm } from '../rules/text-form';
import { insertDocuments, type NewRow } from './insert-rows';
import { isSelfContained } from './self-contained';
import { holdSchema } from './strict';

export const newDocuments = (strapi: Core.Strapi): NewDocumentsService => ({
  takes: (uid, data) => isTracked(uid) && isSelfContained(strapi, uid, data),
  write: (uid, documents, publication) => writeNew(strapi, uid, documents, publication),
});

interface Written {
  documentId: string;
  data: NewDocument;
  refs: Map<string, ContentReference>;
}

async function writeNew(
  strapi: Core.Strapi,
  uid: string,
  given: readonly NewDocument[],
  publication: Publication,
): Promise<string[]> {
  const isPublic = publication !== 'drafts';
  const documents: Written[] = [];
  for (const one of given) {
    if (!isTracked(uid) || !isSelfContained(strapi, uid, one))
      throw new Error(`A ${uid} that says this is not written so.`);
    const data = inKeptForm(strapi, uid, one);
    refuse(await problemsOf(strapi, uid, data, undefined));
    await holdSchema(strapi, uid, data, !isPublic);
    documents.push({ documentId: newId(strapi, uid), data, refs: new Map() });
  }
  await inTransaction(strapi, async () => {
    for (const problems of await slugProblemsOfMany(
      strapi,
      uid,
      documents.map(({ data }) => data),
    ))
      refuse(problems);
    const write = () =>
      insertDocuments(
        strapi,
        uid,
        documents.flatMap((one) => versionsOf(one, isPublic)),
      );
    if (typeof publication === 'string') await write();
    else {
      const documentIds = documents.map(({ documentId }) => documentId);
      await serviceOf(strapi, reviewsService).publishNew({ uid, documentIds, ...publication }, write);
    }
    if (isPublic) await tell(strapi, uid, documents);
  });
  return documents.map(({ documentId }) => documentId);
}

/** Both at the same moment: they say the same. */
function versionsOf({ documentId, data, refs }: Written, isPublic: boolean): NewRow[] {
  const now = new Date();
  const of = (publishedAt: Date | null): NewRow => ({
    values: { ...data, documentId, publishedAt, createdAt: now, updatedAt: now },
    published: publishedAt !== null,
    shows: (reference) => refs.set(contentKey(reference.uid, reference.documentId), reference),
  });
  return isPublic ? [of(null), of(now)] : [of(null)];
}

/** What the capture of changes tells of a publication: of a document that is new, nothing is read that was not just written. */
async function tell(strapi: Core.Strapi, uid: string, documents: readonly Written[]): Promise<void> {
  const rows = documents.map(({ documentId, data, refs }) => {
    const slugs = typeof data['slug'] === 'string' ? [data['slug']] : [];
    const change: ContentChanged = { uid, documentId, action: 'publish', slugs, refs: [...refs.values()], shownBy: [] };
    return { key: contentKey(uid, documentId), payload: { ...change } };
  });
  await serviceOf(strapi, outboxService).appendMany(CONTENT_CHANGED, rows);
}

/** As Strapi makes them. */
function newId(strapi: Core.Strapi, uid: string): string {
  const { documentId } = strapi.db.metadata.get(uid as never).attributes as { documentId?: { default?: unknown } };
  return (documentId?.default as () => string)();
}
