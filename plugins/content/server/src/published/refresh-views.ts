import { createHash } from 'node:crypto';
import { outboxService } from '@passerelles/outbox/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  contentKey,
  linksOf,
  typeOf,
  VIEW_CHANGED,
  viewsChanged,
  type PublishedView,
  type Type,
  type ViewChanged,
  type ViewLink,
} from '../../../shared';
import { readPublic } from './read-documents';
import { keepFormerSlugs, takeTurn, viewRows, writeViews, type Writing } from './tables';

/** Raised when the form of views changes, so that a start makes them all anew. */
export const format = 3;

/** A view that became another one, appeared (`before` null) or went away (`after` null). */
export interface Change {
  uid: string;
  documentId: string;
  before: PublishedView | null;
  after: PublishedView | null;
}

interface Options {
  /** Nobody is told: while there was no view at all, and whoever reads them begins with all of them anyway. */
  quiet?: boolean;
}

/** Makes the views of these documents of one type say what is public now; resolves to those that became others. */
export async function refreshViews(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  { quiet = false }: Options = {},
): Promise<Change[]> {
  const type = typeOf(uid);
  if (!type || documentIds.length === 0) return [];
  return inTransaction(strapi, () => rewrite(strapi, type, documentIds, quiet));
}

async function rewrite(
  strapi: Core.Strapi,
  type: Type,
  documentIds: readonly string[],
  quiet: boolean,
): Promise<Change[]> {
  const { uid } = type;
  return (await strapi.db.transaction(async ({ trx }) => {
    await takeTurn(strapi, trx);
    const kept = await viewRows(strapi).findMany({ where: { type: uid, docId: { $in: documentIds } } });
    const before = new Map(kept.map((row) => [row.docId, row]));
    const views = await readPublic(strapi, type, documentIds);
    const shown = new Set(views.map(({ documentId }) => documentId));
    const written = views
      .map((view) => writingOf(type, view))
      .filter(({ docId, fingerprint }) => before.get(docId)?.fingerprint !== fingerprint);
    const gone = kept.filter(({ docId }) => !shown.has(docId));
    await writeViews(
      trx,
      uid,
      written,
      gone.map(({ docId }) => docId),
    );
    const changes: Change[] = [
      ...written.map(({ docId, view }) => ({
        uid,
        documentId: docId,
        before: before.get(docId)?.view ?? null,
        after: view,
      })),
      ...gone.map(({ docId, view }) => ({ uid, documentId: docId, before: view, after: null })),
    ];
    const renamed = changes.flatMap(({ documentId: docId, before: former, after }) =>
      former && after && former.slug !== after.slug ? [{ docId, slug: former.slug }] : [],
    );
    await keepFormerSlugs(trx, uid, renamed);
    if (!quiet) await tell(strapi, type, changes);
    return changes;
  })) as Change[];
}

function writingOf(type: Type, view: PublishedView): Writing {
  const textOf = (name: string): string | null => (typeof view[name] === 'string' ? view[name] : null);
  return {
    type: type.uid,
    docId: view.documentId,
    slug: view.slug,
    name: textOf('title') ?? textOf('name'),
    code: textOf('code'),
    kind: textOf('kind'),
    fingerprint: createHash('sha256')
      .update(JSON.stringify([format, view]))
      .digest('base64url'),
    view,
    links: linksOf(type, view),
  };
}

async function tell(strapi: Core.Strapi, type: Type, changes: readonly Change[]): Promise<void> {
  const told = changes.map(({ uid, documentId, before, after }): ViewChanged => {
    const versions = [before, after].filter((version) => version !== null);
    const shows = versions.flatMap((version) => linksOf(type, version));
    return { uid, documentId, slugs: [...new Set(versions.map(({ slug }) => slug))], shows: withoutRoles(shows) };
  });
  const [first] = told;
  if (!first) return;
  const key = contentKey(first.uid, first.documentId);
  await serviceOf(strapi, outboxService).append(VIEW_CHANGED, key, viewsChanged(told));
}

const withoutRoles = (links: readonly ViewLink[]) => [
  ...new Map(links.map(({ uid, documentId }) => [contentKey(uid, documentId), { uid, documentId }])).values(),
];
