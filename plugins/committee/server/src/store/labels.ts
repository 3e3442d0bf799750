import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';

export type LabelQuery = { select: string[]; populate?: Record<string, unknown> };

/** What is read of a document to show its name; null for a type without a name or a title. */
export function labelQuery(strapi: Core.Strapi, uid: string): LabelQuery | null {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  const field = ['name', 'title'].find((candidate) => attributes[candidate]);
  if (!field) return null;
  const select = ['documentId', field];
  const naming = configurationOf(strapi).names[uid];
  return naming ? { select: [...select, ...naming.select], populate: naming.populate } : { select };
}

/** The name of a document read with {@link labelQuery}, as the configuration has its type named. */
export function labelOf(strapi: Core.Strapi, uid: string, row: Record<string, unknown>): string | null {
  const name = row.name ?? row.title;
  if (typeof name !== 'string') return null;
  return configurationOf(strapi).names[uid]?.label({ ...row, name }) ?? name;
}
