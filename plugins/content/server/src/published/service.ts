import type { Core } from '@strapi/strapi';
import {
  linksOf,
  normaliseTerritoryCode,
  territory,
  typeOf,
  types,
  withPublicCards,
  type PublishedService,
} from '../../../shared';
import { countPublished, readDraft } from './read-documents';
import { reconcileViews } from './reconcile';
import { refresh } from './refresh';
import { formerRows, linkRows, showing, viewRows, type ViewRow } from './tables';

/** How to go down from a theme or a territory to what stands under it: the place of its parents in a view. */
const upwards: Readonly<Record<string, string>> = {
  'api::theme.theme': 'parent',
  'api::territory.territory': 'parents',
};

/** The read model of everything public; its contract says what each does. */
export function publishedViews(strapi: Core.Strapi): PublishedService {
  return {
    async read(type, documentIds) {
      const rows = await viewRows(strapi).findMany({
        where: { type, docId: { $in: documentIds } },
        orderBy: { docId: 'asc' },
      });
      return rows.map(({ view }) => view);
    },

    async bySlug(type, slug) {
      const [row] = await viewRows(strapi).findMany({ where: { type, slug }, orderBy: { id: 'desc' }, limit: 1 });
      return row ?? (await byCode(strapi, type, slug)) ?? byFormerSlug(strapi, type, slug);
    },

    async list(type, { slugs, kind, page, pageSize }) {
      const where = {
        type,
        ...(slugs === undefined ? {} : { slug: { $in: slugs } }),
        ...(kind === undefined ? {} : { kind }),
      };
      const [rows, total] = await Promise.all([
        viewRows(strapi).findMany({
          where,
          orderBy: [{ name: 'asc' }, { docId: 'asc' }],
          limit: pageSize,
          offset: (page - 1) * pageSize,
        }),
        viewRows(strapi).count({ where }),
      ]);
      return { data: rows.map(({ view }) => view), total };
    },

    async after(type, documentId, limit) {
      const where = { type, docId: { $gt: documentId } };
      const rows = await viewRows(strapi).findMany({ where, orderBy: { docId: 'asc' }, limit });
      return rows.map(({ view }) => view);
    },

    async ids() {
      const rows = await viewRows(strapi).findMany({ select: ['type', 'docId'] });
      return new Map(rows.map(({ type, docId }) => [docId, type]));
    },

    count: (type) => viewRows(strapi).count({ where: { type } }),

    counts: () =>
      Promise.all(
        types.map(async ({ name, uid }) => ({
          type: name,
          published: await countPublished(strapi, uid),
          views: await viewRows(strapi).count({ where: { type: uid } }),
        })),
      ),

    async showing(type, documentId) {
      const found = await showing(strapi, type, await withDescendants(strapi, type, documentId));
      // A theme shows those below it.
      return found.filter((one) => one.uid !== type || one.documentId !== documentId);
    },

    async draft(uid, documentId) {
      const type = typeOf(uid);
      const view = type ? await readDraft(strapi, type, documentId) : null;
      if (!type || !view) return null;
      const links = linksOf(type, view);
      const rows = await viewRows(strapi).findMany({
        where: { docId: { $in: [...new Set(links.map((link) => link.documentId))] } },
      });
      return withPublicCards(type, view, new Map(rows.map((row) => [row.docId, row.view])));
    },

    refresh: (references) => refresh(strapi, references),
    reconcile: () => reconcileViews(strapi),
  };
}

/** A department and a region may bear the same code (“11”): the smaller one is what people mean. */
const smallestFirst = ['commune', 'department', 'epci', 'region'];

/** The territory of an official code, as people write it (`2b033`). */
async function byCode(strapi: Core.Strapi, type: string, typed: string): Promise<ViewRow | null> {
  if (type !== territory.uid) return null;
  const rows = await viewRows(strapi).findMany({ where: { type, code: normaliseTerritoryCode('commune', typed) } });
  const rank = ({ view }: ViewRow) => smallestFirst.indexOf(String(view['kind'])) + 1 || smallestFirst.length + 1;
  return rows.sort((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** The document that had this address before it was renamed, where it is public now. */
async function byFormerSlug(strapi: Core.Strapi, type: string, slug: string): Promise<ViewRow | null> {
  const former = await formerRows(strapi).findOne({ where: { type, slug } });
  return former && viewRows(strapi).findOne({ where: { type, docId: former.docId } });
}

async function withDescendants(strapi: Core.Strapi, type: string, documentId: string): Promise<string[]> {
  const role = upwards[type];
  const seen = new Set([documentId]);
  for (let level = role === undefined ? [] : [documentId]; level.length > 0; ) {
    const where = { type, targetType: type, targetId: { $in: level }, role };
    const children = await linkRows(strapi).findMany({ where, select: ['docId'] });
    level = [...new Set(children.map(({ docId }) => docId))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return [...seen];
}
