import type { Core } from '@strapi/strapi';
import type { Snapshot } from '../../../shared';

interface Reference {
  uid: string;
  documentId: string;
}
const keyOf = ({ uid, documentId }: Reference) => `${uid}:${documentId}`;

function isReference(value: unknown): value is Reference {
  const { uid, documentId } = (value ?? {}) as Partial<Reference>;
  return typeof uid === 'string' && typeof documentId === 'string';
}

/** Of all that these snapshots point at, what exists no more, by `uid:documentId`: one query for each type. */
export async function vanishedAmong(strapi: Core.Strapi, snapshots: readonly Snapshot[]): Promise<ReadonlySet<string>> {
  const wanted = new Map(snapshots.flatMap(references).map((reference) => [keyOf(reference), reference]));
  for (const uid of new Set([...wanted.values()].map((reference) => reference.uid))) {
    if (!strapi.getModel(uid as never)) continue;
    const documentId = { $in: [...wanted.values()].filter((reference) => reference.uid === uid).map((reference) => reference.documentId) };
    const found: { documentId: string }[] = await strapi.db.query(uid as never).findMany({ where: { documentId }, select: ['documentId'] });
    for (const row of found) wanted.delete(keyOf({ uid, documentId: row.documentId }));
  }
  return new Set(wanted.keys());
}

/**
 * What was examined, without its links to documents that exist no more: deleting a theme or an actor drops the link from
 * every version, and nobody published anything by it.
 */
export function withoutVanished(examined: Snapshot, vanished: ReadonlySet<string>): Snapshot {
  return vanished.size === 0 ? examined : (prune(examined, vanished) as Snapshot);
}

function references(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

function prune(value: unknown, vanished: ReadonlySet<string>): unknown {
  const isGone = (item: unknown) => isReference(item) && vanished.has(keyOf(item));
  if (Array.isArray(value)) return value.filter((item) => !isGone(item)).map((item) => prune(item, vanished));
  if (typeof value !== 'object' || value === null) return value;
  if (isGone(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, prune(inner, vanished)]));
}
