import { outboxService } from '@passerelles/outbox/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { batchesOf, workFor } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { typeOf, type ContentReference } from '../../../shared';
import { BEHIND, BEHIND_KEY, type Behind } from './behind';
import { followersOf } from './follow';
import { refreshViews, type Change } from './refresh-views';
import { showing } from './tables';

/** Documents read and written in one transaction. */
export const atOnce = 50;
/** So many views are brought up to date at once; the others wait for their turn, so that what is published meanwhile need not. */
const followersAtOnce = 100;
const untilWrittenMs = 1_000;

/** Makes the views of these documents say what is public now, and then those of whatever shows them. */
export async function refresh(strapi: Core.Strapi, references: readonly ContentReference[]): Promise<void> {
  const changes: Change[] = [];
  for (const [uid, ids] of byType(references)) {
    for (const batch of batchesOf(ids, atOnce)) changes.push(...(await refreshViews(strapi, uid, batch)));
  }
  // What has no view of its own, as a committee, is shown by others all the same.
  const followers = await followersOf(strapi, changes);
  for (const { uid, documentId } of references)
    if (!typeOf(uid)) followers.push(...(await showing(strapi, uid, [documentId])));
  if (followers.length === 0) return;
  // A territory whose parent bears another name is itself called otherwise.
  if (followers.length <= followersAtOnce) return refresh(strapi, followers);
  await putBehind(strapi, followers);
}

/**
 * Writes the views of documents that the open transaction brought into the world, and has those that refer to them or that they refer to
 * read again behind. To be called last: whoever writes views waits until the transaction ends.
 */
export async function writeViewsOfNew(strapi: Core.Strapi, uid: string, documentIds: readonly string[]): Promise<void> {
  await putBehind(strapi, await followersOf(strapi, await refreshViews(strapi, uid, documentIds)));
}

/** Has these views read again behind what is published meanwhile: one row whatever their number, which is given back with those that are left. */
async function putBehind(strapi: Core.Strapi, references: readonly ContentReference[]): Promise<void> {
  if (references.length === 0) return;
  const rest: Behind = { references: references.map(({ uid, documentId }) => ({ uid, documentId })) };
  await inTransaction(strapi, () => serviceOf(strapi, outboxService).append(BEHIND, BEHIND_KEY, { ...rest }));
}

/** Brings the first of them up to date, for a second, and leaves a row for the others: a process that dies has little to do twice. */
export async function refreshSome(strapi: Core.Strapi, references: readonly ContentReference[]): Promise<void> {
  const left = await workFor(untilWrittenMs, references, followersAtOnce, (part) => refresh(strapi, part));
  await putBehind(strapi, left);
}

function byType(references: readonly ContentReference[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { uid, documentId } of references) found.set(uid, (found.get(uid) ?? new Set()).add(documentId));
  return new Map([...found].map(([uid, ids]) => [uid, [...ids].sort()]));
}
