import { insertUnlessThere, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { leases, uids } from './tables';

/**
 * Runs `work` in one process at a time: who finds the lease held by another leaves it to that one (`false`). A process
 * that died holds it no longer than `forMs`; one that was given far ahead, by a clock that was set back since, is void.
 */
export async function withLease(
  strapi: Core.Strapi,
  name: string,
  forMs: number,
  work: () => Promise<void>,
  now = Date.now(),
): Promise<boolean> {
  await ensureLease(strapi, name);
  const until = new Date(now + forMs).toISOString();
  const free = [
    { heldUntil: { $null: true } },
    { heldUntil: { $lte: new Date(now).toISOString() } },
    { heldUntil: { $gt: until } },
  ];
  // One statement: of two processes, the second finds the row taken.
  const { count } = await rowsOf(strapi, uids.lease).updateMany({
    where: { name, $or: free },
    data: { heldUntil: until },
  });
  if (count === 0) return false;
  try {
    await work();
  } finally {
    await rowsOf(strapi, uids.lease).updateMany({ where: { name, heldUntil: until }, data: { heldUntil: null } });
  }
  return true;
}

/** Two processes may make the row at once: the unique key keeps one. */
async function ensureLease(strapi: Core.Strapi, name: string): Promise<void> {
  if (await leases(strapi).findOne({ name })) return;
  await insertUnlessThere(strapi, uids.lease, 'name', { name });
}
