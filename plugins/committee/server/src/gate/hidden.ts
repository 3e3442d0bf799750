import { hasDrafts, rowsOf, schemaOf } from '@passerelles/kit/server';
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

/**
 * Of all that these snapshots point at, what a published version cannot show, by `uid:documentId`: what exists no more, and
 * what is not published itself. One query for each type.
 */
export async function hiddenAmong(strapi: Core.Strapi, snapshots: readonly Snapshot[]): Promise<ReadonlySet<string>> {
  const wanted = new Map(snapshots.flatMap(references).map((reference) => [keyOf(reference), reference]));
  for (const uid of new Set([...wanted.values()].map((reference) => reference.uid))) {
    if (!schemaOf(strapi, uid)) continue;
    const documentId = {
      $in: [...wanted.values()].filter((reference) => reference.uid === uid).map((reference) => reference.documentId),
    };
    const publishedAt = hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};
    const found: { documentId: string }[] = await rowsOf(strapi, uid).findMany({
      where: { documentId, ...publishedAt },
      select: ['documentId'],
    });
    for (const row of found) wanted.delete(keyOf({ uid, documentId: row.documentId }));
  }
  return new Set(wanted.keys());
}

/**
 * A snapshot without its links to what cannot be shown: deleting a theme or an actor, or withdrawing a sheet, drops the
 * link from every published version, and nobody published anything by it.
 */
export function withoutHidden(snapshot: Snapshot, hidden: ReadonlySet<string>): Snapshot {
  return hidden.size === 0 ? snapshot : (prune(snapshot, hidden) as Snapshot);
}

function references(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

function prune(value: unknown, hidden: ReadonlySet<string>): unknown {
  const isGone = (item: unknown) => isReference(item) && hidden.has(keyOf(item));
  if (Array.isArray(value)) return value.filter((item) => !isGone(item)).map((item) => prune(item, hidden));
  if (typeof value !== 'object' || value === null) return value;
  if (isGone(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, prune(inner, hidden)]));
}
