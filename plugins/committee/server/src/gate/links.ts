import { writableJoin, rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/** A relation of a governed type that its other side can write too: `practice.inspiredBy`, which `inspired` mirrors. */
export interface Link {
  owner: string;
  field: string;
  target: string;
  /** The other side has one such owner at most: pointing at it takes it away from whoever did. */
  single: boolean;
}
/** One version of a governed document that points, by a link, at a document. */
export interface Pair {
  link: Link;
  row: number;
  documentId: string;
  locale: string | null;
  published: boolean;
  title: string;
  /** What it points at: the document and the row of it. */
  target: string;
  targetRow: number;
}
interface Row {
  id: number;
  documentId: string;
  locale?: string | null;
  publishedAt: string | null;
  title?: string | null;
}

export const keyOf = ({ link, documentId, locale, published, target }: Pair) =>
  [link.owner, link.field, documentId, locale, published, target].join('|');

/** The links that a write on a document of this type may change for another one: those at its other side, and those it competes for. */
export function linksAround(strapi: Core.Strapi, governed: readonly string[], uid: string): Link[] {
  return governed.flatMap((owner) =>
    Object.entries(schemaOf(strapi, owner)?.attributes ?? {}).flatMap(([field, attribute]): Link[] => {
      if (attribute.type !== 'relation' || !attribute.inversedBy || !attribute.target) return [];
      const single = attribute.relation === 'oneToOne';
      return attribute.target === uid || (single && owner === uid)
        ? [{ owner, field, target: attribute.target, single }]
        : [];
    }),
  );
}

/** The field by which the document's type writes this link from its other side, or as one of its owners. */
export function fieldsOf(strapi: Core.Strapi, link: Link, uid: string): string[] {
  const mirror = schemaOf(strapi, link.owner)?.attributes[link.field]?.inversedBy;
  return [
    ...(link.target === uid && mirror ? [mirror] : []),
    ...(link.single && link.owner === uid ? [link.field] : []),
  ];
}

/** What the document itself points at by a link of which it is an owner. */
export async function targetsOf(strapi: Core.Strapi, link: Link, documentId: string): Promise<string[]> {
  const where = { documentId };
  const rows: Record<string, unknown>[] = await rowsOf(strapi, link.owner).findMany({
    where,
    populate: { [link.field]: { select: ['documentId'] } },
  });
  return [
    ...new Set(rows.flatMap((row) => [row[link.field] ?? []].flat().map((target) => (target as Row).documentId))),
  ];
}

/** Every pair whose target is among these documents, or of the whole link where none are given. */
export async function pairsOf(strapi: Core.Strapi, link: Link, targets: readonly string[] | 'all'): Promise<Pair[]> {
  if (targets !== 'all' && targets.length === 0) return [];
  const wanted = targets === 'all' ? { id: { $notNull: true } } : { documentId: { $in: [...targets] } };
  const title = schemaOf(strapi, link.owner)?.attributes.title ? ['title'] : [];
  const rows: (Row & Record<string, unknown>)[] = await rowsOf(strapi, link.owner).findMany({
    where: { [link.field]: wanted },
    select: ['id', 'documentId', 'locale', 'publishedAt', ...title],
    populate: { [link.field]: { select: ['id', 'documentId'] } },
  });
  const pairs = rows.flatMap((row) =>
    [row[link.field] ?? []].flat().map((target): Pair => {
      const { id: targetRow, documentId } = target as Row;
      const { id, locale = null, publishedAt } = row;
      return {
        link,
        row: id,
        documentId: row.documentId,
        locale,
        published: publishedAt !== null,
        title: row.title ?? row.documentId,
        target: documentId,
        targetRow,
      };
    }),
  );
  return targets === 'all' ? pairs : pairs.filter(({ target }) => targets.includes(target));
}

export async function unlink(strapi: Core.Strapi, { link, row, targetRow }: Pair): Promise<void> {
  const { name, joinColumn, inverseJoinColumn } = writableJoin(strapi, link.owner, link.field);
  await strapi.db.transaction(({ trx }) =>
    trx(name)
      .where({ [joinColumn.name]: row, [inverseJoinColumn.name]: targetRow })
      .delete(),
  );
}

/** Written in the join table itself: the documents at both ends are not touched, nor their dates. */
export async function link(strapi: Core.Strapi, { link: of, row, targetRow }: Pair): Promise<void> {
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = writableJoin(
    strapi,
    of.owner,
    of.field,
  );
  const order = Object.fromEntries(
    [orderColumnName, inverseOrderColumnName].flatMap((column) => (column ? [[column, 1]] : [])),
  );
  await strapi.db.transaction(({ trx }) =>
    trx(name).insert({ [joinColumn.name]: row, [inverseJoinColumn.name]: targetRow, ...order }),
  );
}
