import { contentKinds } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import type { IndexDocument } from '../../../shared/domain/document';
import { serviceOf } from './of';

export interface Reconciliation {
  /** Published documents the index did not have. */
  missing: number;
  /** Documents it had in an older version. */
  outdated: number;
  /** Documents it had and that are not published (any more). */
  extra: number;
}

export interface Reconcile {
  /** Compares ids and fingerprints both ways, mends what differs, and says what it found. */
  run(): Promise<Reconciliation>;
}

export function reconcile({ strapi }: { strapi: Core.Strapi }): Reconcile {
  return {
    async run() {
      const engine = serviceOf(strapi, 'engine');
      const reader = serviceOf(strapi, 'reader');
      const indexed = await engine.fingerprints();
      const published = new Set<string>();
      const result: Reconciliation = { missing: 0, outdated: 0, extra: 0 };
      for await (const batch of reader.all()) {
        const different = batch.filter((document) => indexed.get(document.id) !== document.fingerprint);
        for (const { id } of batch) published.add(id);
        tell(result, different, indexed);
        if (different.length > 0) await engine.upsert(different);
      }
      const extra = await stillExtra(strapi, [...indexed.keys()].filter((id) => !published.has(id)));
      result.extra = extra.length;
      if (extra.length > 0) await engine.remove(extra);
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

/** Published while we were comparing? Then its own row has written it, and it must stay. */
async function stillExtra(strapi: Core.Strapi, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const reader = serviceOf(strapi, 'reader');
  const published = new Set<string>();
  for (const { uid } of Object.values(contentKinds)) for (const { id } of await reader.read(uid, ids)) published.add(id);
  return ids.filter((id) => !published.has(id));
}
