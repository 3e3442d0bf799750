import type { Core, UID } from '@strapi/strapi';
import { modelOf } from '../schema';
import { problemOf, type FieldProblem } from './problem';

type Row = { slug: string } & Record<string, string | null>;

/** An address belongs to one document, however it is written: servers and people do not tell `Angers` from `angers`. */
export async function slugProblems(
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  const { slug } = data;
  const attribute = modelOf(strapi, uid).attributes['slug'];
  if (attribute?.type !== 'uid' || typeof slug !== 'string' || slug === '') return [];
  const name = attribute.targetField ?? 'slug';
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    where: { slug: { $eqi: slug }, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
    select: ['slug', name],
  })) as Row[];
  // The database reads `_` and `%` as any character.
  const other = rows.find((row) => row.slug.toLowerCase() === slug.toLowerCase());
  if (!other) return [];
  const words = `« ${slug} » est déjà celle de « ${other[name] ?? other.slug} ».`;
  return [problemOf(uid, { path: 'slug', code: 'ALREADY_USED' }, words)];
}
