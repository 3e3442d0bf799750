import { hasDrafts, rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { FieldDifference, RecordDetail } from '../../../shared';
import { isReference, named, type Labels, type Reference } from '../presenters/named';
import { publicDifference } from '../presenters/public-difference';
import { configurationOf } from '../configuration';
import { labelOf, labelQuery } from '../store/labels';

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

async function namesOf(strapi: Core.Strapi, uid: string, documentIds: string[], where: object = {}) {
  const query = labelQuery(strapi, uid);
  if (!query) return [];
  const rows: Record<string, unknown>[] = await rowsOf(strapi, uid).findMany({
    ...query,
    where: { ...where, documentId: { $in: documentIds } },
  });
  return rows.map((row) => ({ documentId: String(row.documentId), label: labelOf(strapi, uid, row) ?? '' }));
}

/** Differences as the public reads them: each field by its name, and a link by the name of what it leads to, where that is public. */
export async function publicDifferences(
  strapi: Core.Strapi,
  contentUid: string,
  differences: readonly FieldDifference[],
): Promise<RecordDetail['differences']> {
  const fields = configurationOf(strapi).labels[contentUid] ?? {};
  const targets = references(differences);
  const labels: Record<string, string> = {};
  for (const uid of new Set(targets.map((target) => target.uid))) {
    if (!schemaOf(strapi, uid)) continue;
    const documentIds = targets.filter((target) => target.uid === uid).map(({ documentId }) => documentId);
    const published = hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};
    for (const { documentId, label } of await namesOf(strapi, uid, documentIds, published))
      labels[`${uid}:${documentId}`] = label;
  }
  return differences.map((difference) => publicDifference(difference, fields, labels));
}
