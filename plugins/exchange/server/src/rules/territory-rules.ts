import type { Core } from '@strapi/strapi';
import { officialParents } from '../territories/complete';
import type { FieldProblem } from './field-rules';

type Values = Record<string, unknown>;

/** A kind and code designate one territory. */
export async function territoryProblems(strapi: Core.Strapi, data: Values, documentId: string | undefined): Promise<FieldProblem[]> {
  const { kind, code } = data;
  if (typeof kind !== 'string' || typeof code !== 'string' || code === '') return [];
  const other = (await strapi.db.query('api::territory.territory').findOne({
    where: { kind, code, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
    select: ['name'],
  })) as { name: string } | null;
  return other ? [{ path: ['code'], message: `Code : « ${code} » est déjà celui de « ${other.name} ».` }] : [];
}

/** A new commune given by its INSEE code takes its place under its department and its EPCI, unless somebody chose parents. */
export async function withOfficialParents(strapi: Core.Strapi, data: Values): Promise<Values> {
  const { kind, code, parents } = data;
  if (kind !== 'commune' || typeof code !== 'string' || (Array.isArray(parents) && parents.length > 0)) return data;
  const official = await officialParents(strapi, code);
  return official.length > 0 ? { ...data, parents: official } : data;
}
