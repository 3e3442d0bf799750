import type { Core } from '@strapi/strapi';

/** Objects that are written in one transaction: what a kill or a failure takes back at most, and what others wait for at most. */
export const batchSize = 50;

/**
 * Does `work` on each item, in one transaction for all of them. When that fails each item has a transaction of its own, so that what is
 * right is kept and the error is about one.
 * @param done called with each item and what became of it, once that is committed
 */
export async function together<Item, Result>(
  strapi: Core.Strapi,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  done: (item: Item, result: Result) => void,
): Promise<void> {
  const results: Result[] = [];
  try {
    await strapi.db.transaction(async () => {
      for (const item of items) results.push(await work(item));
    });
  } catch {
    for (const item of items) done(item, (await strapi.db.transaction(() => work(item))) as Result);
    return;
  }
  items.forEach((item, index) => done(item, results[index] as Result));
}
