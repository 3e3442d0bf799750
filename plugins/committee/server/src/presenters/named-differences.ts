import type { Core } from '@strapi/strapi';
import { fieldLabel, type FieldDifference, type RecordDetail } from '../../../shared';
import { configurationOf } from '../configuration';
import { labelOf, labelQuery } from '../store/labels';
import { rowsOf, modelOf } from '../strapi/untyped';

interface Target {
  uid: string;
  documentId: string;
}
const isTarget = (value: unknown): value is Target =>
  typeof value === 'object' &&
  value !== null &&
  'documentId' in value &&
  typeof (value as { uid?: unknown }).uid === 'string';

/** Differences as a person reads them: each field by its name, and a link carries the `label` of what it leads to, where that is public. */
export async function namedDifferences(
  strapi: Core.Strapi,
  contentUid: string,
  differences: readonly FieldDifference[],
): Promise<RecordDetail['differences']> {
  const fields = configurationOf(strapi).labels[contentUid] ?? {};
  const targets: Target[] = [];
  for (const { before, after } of differences) collect([before, after], targets);
  const labels = await labelsOf(strapi, targets);
  return differences.map(({ field, before, after }) => ({
    field,
    label: fieldLabel(fields, field),
    before: named(before, labels),
    after: named(after, labels),
  }));
}

function collect(value: unknown, targets: Target[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTarget(value)) targets.push(value);
  else for (const part of Object.values(value)) collect(part, targets);
}

async function labelsOf(strapi: Core.Strapi, targets: readonly Target[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for (const uid of new Set(targets.map((target) => target.uid))) {
    const model = modelOf<{ options?: { draftAndPublish?: boolean } }>(strapi, uid);
    const query = model && labelQuery(strapi, uid);
    if (!query) continue;
    const documentId = { $in: targets.filter((target) => target.uid === uid).map((target) => target.documentId) };
    const where = { documentId, ...(model.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {}) };
    const found: Record<string, unknown>[] = await rowsOf(strapi, uid).findMany({ ...query, where });
    for (const row of found) labels.set(`${uid}:${String(row.documentId)}`, labelOf(strapi, uid, row) ?? '');
  }
  return labels;
}

function named(value: unknown, labels: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, labels));
  if (typeof value !== 'object' || value === null) return value;
  if (isTarget(value)) return { label: labels.get(`${value.uid}:${value.documentId}`) ?? null };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, named(part, labels)]));
}
