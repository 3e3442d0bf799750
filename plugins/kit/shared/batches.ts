/** A list in parts of at most `size` items, in its order. */
export function batchesOf<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let from = 0; from < items.length; from += size) batches.push(items.slice(from, from + size));
  return batches;
}

/**
 * Does `work` on one part of a list after the other, until they are done or `ms` milliseconds are over; the first part whatever it takes.
 * Resolves to the items that are left: put down for later, so that a process that dies has little to do twice.
 */
export async function workFor<Item>(
  ms: number,
  items: readonly Item[],
  size: number,
  work: (part: readonly Item[]) => Promise<void>,
): Promise<Item[]> {
  const until = Date.now() + ms;
  let done = 0;
  for (const part of batchesOf(items, size)) {
    if (done > 0 && Date.now() >= until) break;
    await work(part);
    done += part.length;
  }
  return items.slice(done);
}
