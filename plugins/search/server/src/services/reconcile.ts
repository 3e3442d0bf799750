import type { Core } from '@strapi/strapi';
import type { Reconciliation } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import { refreshedAtOnce } from './indexer';
import { ownService } from './of';
import type { DocumentReference, Reconcile } from './contracts';

export function reconcile({ strapi }: { strapi: Core.Strapi }): Reconcile {
  return {
    async run() {
      const indexer = ownService(strapi, 'indexer');
      const indexed = await ownService(strapi, 'engine').fingerprints();
      // An engine that came back with nothing is filled much faster than it is mended.
      if (indexed.size === 0) return { missing: await indexer.rebuild(), outdated: 0, extra: 0 };
      const published = new Set<string>();
      const result: Reconciliation = { missing: 0, outdated: 0, extra: 0 };
      const toMend: DocumentReference[] = [];
      for await (const batch of ownService(strapi, 'reader').all()) {
        const different = batch.filter((document) => indexed.get(document.id) !== document.fingerprint);
        for (const { id } of batch) published.add(id);
        tell(result, different, indexed);
        toMend.push(...different.map(({ uid, id }) => ({ uid, documentId: id })));
        if (toMend.length >= refreshedAtOnce) await indexer.refresh(toMend.splice(0));
      }
      await indexer.refresh(toMend);
      const extra = [...indexed.keys()].filter((id) => !published.has(id));
      result.extra = extra.length;
      await indexer.refreshUnknown(extra);
      return result;
    },
  };
}

function tell(result: Reconciliation, different: readonly IndexDocument[], indexed: ReadonlyMap<string, string>): void {
  for (const { id } of different) {
    if (indexed.has(id)) result.outdated += 1;
    else result.missing += 1;
  }
}
