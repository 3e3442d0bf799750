import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import { documentKinds } from '../documents';
import type { DocumentReference, Presence } from './contracts';
import { ownService } from './of';

const manyAtLeast = 500;
const manyOfTen = 2;

export function presence({ strapi }: { strapi: Core.Strapi }): Presence {
  return {
    async mend() {
      const engine = ownService(strapi, 'engine');
      const indexed = await engine.fingerprints();
      const published = await readPublished(strapi);
      const missing = [...published.values()].filter(({ documentId }) => !indexed.has(documentId));
      const extra = [...indexed.keys()].filter((id) => !published.has(id));
      const differing = missing.length + extra.length;
      if (differing > manyAtLeast && differing * 10 > published.size * manyOfTen) return null;
      // Not all that is published is shown (the committee may not vouch for it): the indexer knows.
      await ownService(strapi, 'indexer').refresh(missing);
      if (extra.length > 0) await engine.remove(extra);
      return differing;
    },
  };
}

async function readPublished(strapi: Core.Strapi): Promise<Map<string, DocumentReference>> {
  const published = new Map<string, DocumentReference>();
  for (const kind of Object.keys(contentKinds) as ContentKind[]) {
    const { uid } = contentKinds[kind];
    const where = documentKinds[kind].draftAndPublish ? { publishedAt: { $notNull: true } } : {};
    const rows: unknown = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
    for (const { documentId } of rows as { documentId: string }[]) published.set(documentId, { uid, documentId });
  }
  return published;
}
