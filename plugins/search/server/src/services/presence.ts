import { contentKinds } from '@passerelles/config/vocabulary';
import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Presence } from './contracts';
import { ownService } from './of';

const manyAtLeast = 500;
const manyOfTen = 2;

export function presence({ strapi }: { strapi: Core.Strapi }): Presence {
  return {
    async mend() {
      const engine = ownService(strapi, 'engine');
      const indexed = await engine.fingerprints();
      const published = await serviceOf(strapi, publishedService).ids();
      const searched = new Set<string>(Object.values(contentKinds).map(({ uid }) => uid));
      for (const [documentId, uid] of published) if (!searched.has(uid)) published.delete(documentId);
      const missing = [...published]
        .filter(([id]) => !indexed.has(id))
        .map(([documentId, uid]) => ({ uid, documentId }));
      const extra = [...indexed.keys()].filter((id) => !published.has(id));
      const differing = missing.length + extra.length;
      if (differing > manyAtLeast && differing * 10 > published.size * manyOfTen) return null;
      await ownService(strapi, 'indexer').refresh(missing);
      if (extra.length > 0) await engine.remove(extra);
      ownService(strapi, 'kept').changed();
      return differing;
    },
  };
}
