import { reviewsService } from '@passerelles/committee/shared';
import { inTransaction, metadataOf, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { typeOf, type NewDocument, type NewDocumentsService, type Publication } from '../../../shared';
import { writeViewsOfNew } from '../published/refresh';
import { problemsOf, refuse } from '../rules/guard-documents';
import { slugProblemsOfMany } from '../rules/slug-rules';
import { inKeptForm } from '../rules/text-form';
import { insertDocuments, type NewRow } from './insert-rows';
import { isSelfContained } from './self-contained';

export const newDocuments = (strapi: Core.Strapi): NewDocumentsService => ({
  takes: (uid, data) => isDescribed(uid) && isSelfContained(strapi, uid, data),
  write: (uid, documents, publication) => writeNew(strapi, uid, documents, publication),
});

const isDescribed = (uid: string): boolean => typeOf(uid) !== undefined;

interface Written {
  documentId: string;
  data: NewDocument;
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
    if (!isDescribed(uid) || !isSelfContained(strapi, uid, one))
      throw new Error(`A ${uid} that says this is not written so.`);
    const data = inKeptForm(strapi, uid, one);
    // By the kinds of the description alone, which ask no less than Strapi's schemas: what is public at once lacks nothing.
    refuse(await problemsOf(strapi, uid, data, undefined, !isPublic));
    documents.push({ documentId: newId(strapi, uid), data });
  }
  const documentIds = documents.map(({ documentId }) => documentId);
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
    else await serviceOf(strapi, reviewsService).publishNew({ uid, documentIds, ...publication }, write);
    if (isPublic) await writeViewsOfNew(strapi, uid, documentIds);
  });
  return documentIds;
}

/** Both at the same moment: they say the same. */
function versionsOf({ documentId, data }: Written, isPublic: boolean): NewRow[] {
  const now = new Date();
  const of = (publishedAt: Date | null): NewRow => ({
    values: { ...data, documentId, publishedAt, createdAt: now, updatedAt: now },
    published: publishedAt !== null,
  });
  return isPublic ? [of(null), of(now)] : [of(null)];
}

/** As Strapi makes them. */
function newId(strapi: Core.Strapi, uid: string): string {
  return (metadataOf(strapi, uid).attributes['documentId']?.default as () => string)();
}
