import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { types, type ViewCounts } from '../../../shared';
import { format, refreshViews } from './refresh-views';
import { publishedIds } from './read-documents';
import { viewRows } from './tables';

/** Small, so that SQLite, which answers without letting others have their turn, is never held for long. */
const comparedAtOnce = 15;
const filledAtOnce = 100;

interface Options {
  /** While nobody waits and nobody is told: the first filling. */
  quiet?: boolean;
}

/** Reads every public document again, writes the views that differ and takes away those of what is not public. */
export async function reconcileViews(strapi: Core.Strapi, { quiet = false }: Options = {}): Promise<ViewCounts> {
  const counts: ViewCounts = { missing: 0, outdated: 0, extra: 0 };
  for (const { uid } of types) {
    const ids = new Set([...(await publishedIds(strapi, uid)), ...(await viewIds(strapi, uid))]);
    for (const batch of batchesOf([...ids].sort(), quiet ? filledAtOnce : comparedAtOnce)) {
      for (const { before, after } of await refreshViews(strapi, uid, batch, { quiet }))
        counts[before === null ? 'missing' : after === null ? 'extra' : 'outdated'] += 1;
      await yieldToEventLoop();
    }
  }
  return counts;
}

/** By id alone, and hence at each start: makes the views that are missing and takes away those that are too many. */
export async function mendPresence(strapi: Core.Strapi, { quiet = false }: Options = {}): Promise<number> {
  let mended = 0;
  for (const { uid } of types) {
    const [published, kept] = [new Set(await publishedIds(strapi, uid)), new Set(await viewIds(strapi, uid))];
    const differing = [...published].filter((id) => !kept.has(id)).concat([...kept].filter((id) => !published.has(id)));
    for (const batch of batchesOf(differing, filledAtOnce))
      mended += (await refreshViews(strapi, uid, batch, { quiet })).length;
  }
  return mended;
}

/**
 * Before the first answer: all views anew when there are none, or when they were made in another form; else those alone that are missing
 * or too many.
 */
export async function prepareViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'content', key: 'views-format' });
  const startedAt = Date.now();
  if ((await store.get({})) === format) {
    const mended = await mendPresence(strapi);
    if (mended > 0) strapi.log.info(`content: ${mended} published views mended in ${Date.now() - startedAt} ms`);
    return;
  }
  const { missing, outdated } = await reconcileViews(strapi, { quiet: true });
  await store.set({ value: format });
  strapi.log.info(`content: ${missing + outdated} published views made in ${Date.now() - startedAt} ms`);
}

async function viewIds(strapi: Core.Strapi, type: string): Promise<string[]> {
  const rows = await viewRows(strapi).findMany({ where: { type }, select: ['docId'] });
  return rows.map(({ docId }) => docId);
}
