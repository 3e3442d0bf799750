import type { Core } from '@strapi/strapi';
import type { FieldDifference } from '../../../shared';
import { labelOf, labelQuery } from '../store/labels';
import { rowsOf } from '../strapi/untyped';

type Labels = Readonly<Record<string, string>>;
type Json = Record<string, unknown>;
interface Reference {
  uid: string;
  documentId: string;
}
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isReference = (value: unknown): value is Json & Reference =>
  isObject(value) && typeof value.uid === 'string' && typeof value.documentId === 'string';

/** Adds the names of related documents to normalised values, for screens; fingerprints are of the values without them. */
export function named<Value>(value: Value, labels: Labels): Value {
  return name(value) as Value;

  function name(inner: unknown): unknown {
    if (Array.isArray(inner)) return inner.map(name);
    if (!isObject(inner)) return inner;
    if (isReference(inner)) return { ...inner, label: labels[`${inner.uid}:${inner.documentId}`] ?? null };
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, name(one)]));
  }
}

/**
 * Differences for people of the panel, with the names of what either version points at: those that are known, and for the
 * others the name that the document bears today, published or not.
 */
export async function labelledDifferences(
  strapi: Core.Strapi,
  differences: FieldDifference[],
  known: Labels,
): Promise<FieldDifference[]> {
  const unknown = references(differences).filter(({ uid, documentId }) => known[`${uid}:${documentId}`] === undefined);
  const labels: Record<string, string> = { ...known };
  for (const uid of new Set(unknown.map((reference) => reference.uid))) {
    const documentIds = unknown.filter((reference) => reference.uid === uid).map(({ documentId }) => documentId);
    for (const { documentId, label } of await namesOf(strapi, uid, documentIds)) labels[`${uid}:${documentId}`] = label;
  }
  return named(differences, labels);
}

function references(value: unknown): Reference[] {
  if (isReference(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(references) : [];
}

async function namesOf(strapi: Core.Strapi, uid: string, documentIds: string[]) {
  const query = labelQuery(strapi, uid);
  if (!query) return [];
  const where = { documentId: { $in: documentIds } };
  const rows: Json[] = await rowsOf(strapi, uid).findMany({ ...query, where });
  return rows.map((row) => ({ documentId: String(row.documentId), label: labelOf(strapi, uid, row) ?? '' }));
}
