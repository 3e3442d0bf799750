import { lockWhere, type Populate, readDeep, schemaOf } from '@passerelles/kit/server';
import type { AttributeShape, SchemaShape } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { fingerprintOf, isGovernedField, normalise, type Snapshot } from '../../../shared';
import { configurationOf } from '../configuration';
import { sha256 } from './hash';
import { labelOf, labelQuery } from './labels';

/** A governed document as it would be examined: normalised, with the names of what it points at. */
export interface ExaminedDocument {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  slug: string | null;
  snapshot: Snapshot;
  fingerprint: string;
  /** Names of related documents, by `uid:documentId`, for the screens; not part of what is vouched for. */
  labels: Record<string, string>;
  /** Organisations that own it: who represents one of them steps aside. */
  owners: string[];
}

type Version = 'draft' | 'published';
type Entry = Record<string, unknown>;

/** Read from its rows, so that no rule about who may read drafts stands between the committee and the draft. */
export async function loadDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  version: Version = 'draft',
  locale: string | null = null,
): Promise<ExaminedDocument | null> {
  const schema = schemaOf(strapi, uid);
  if (!schema) return null;
  const entry = await loadEntry(strapi, uid, documentId, schema, version, locale);
  return entry && examine(strapi, uid, documentId, schema, entry);
}

/** The row of a document with everything that a committee vouches for, as it is stored: components with their ids. */
export async function loadEntry(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  schema: SchemaShape,
  version: Version,
  locale: string | null,
): Promise<Entry | null> {
  const where = {
    documentId,
    publishedAt: version === 'draft' ? { $null: true } : { $notNull: true },
    ...(locale === null ? {} : { locale }),
  };
  const [entry] = await readDeep<Entry>(strapi, uid, { where, populate: deepPopulate(strapi, schema) });
  return entry ?? null;
}

/** Many at once, every locale: one query for each kind of thing that they hold, whatever their number. */
export async function loadDocuments(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  version: Version,
): Promise<ExaminedDocument[]> {
  const schema = schemaOf(strapi, uid);
  if (!schema) return [];
  const publishedAt = version === 'draft' ? { $null: true } : { $notNull: true };
  const entries = await readDeep<Entry>(strapi, uid, {
    where: { documentId: { $in: [...documentIds] }, publishedAt },
    populate: deepPopulate(strapi, schema),
  });
  return entries.map((entry) => examine(strapi, uid, String(entry.documentId), schema, entry));
}

/** A published version, and what somebody else wants to know of it, from one reading. */
export interface PublishedRow
  extends Pick<ExaminedDocument, 'documentId' | 'locale' | 'title' | 'snapshot' | 'fingerprint'> {
  row: Entry;
}

/** The published versions of these documents, every locale, with what `populate` asks for beside what is vouched for. */
export async function readPublished(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  populate?: Populate,
): Promise<PublishedRow[]> {
  const schema = schemaOf(strapi, uid);
  if (!schema) return [];
  const governed = deepPopulate(strapi, schema);
  const rows = await readDeep<Entry>(strapi, uid, {
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    ...(populate ? { populate: [governed, populate], publicOnly: true } : { populate: governed }),
  });
  return rows.map((row) => ({
    row,
    documentId: String(row.documentId),
    locale: localeOf(row),
    title: titleOf(row),
    ...snapshotOf(strapi, schema, row),
  }));
}

/**
 * Locks the draft's row until the transaction ends, so that nobody changes it between the gate's answer and the
 * publication: an edit that began meanwhile is written after, and is a change since the review.
 */
export async function lockDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await lockWhere(strapi, uid, { documentId, publishedAt: { $null: true } });
}

function examine(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  schema: SchemaShape,
  entry: Entry,
): ExaminedDocument {
  const { snapshot, fingerprint } = snapshotOf(strapi, schema, entry);
  const labels: Record<string, string> = {};
  collectLabels(strapi, entry, schema, labels);
  return {
    uid,
    documentId,
    locale: localeOf(entry),
    title: titleOf(entry),
    slug: typeof entry.slug === 'string' ? entry.slug : null,
    snapshot,
    fingerprint,
    labels,
    owners: (configurationOf(strapi).ownersOf[uid] ?? []).flatMap((field) => identities(snapshot[field])),
  };
}

const localeOf = (entry: Entry): string | null => (typeof entry.locale === 'string' ? entry.locale : null);
const titleOf = (entry: Entry): string => String(entry.title ?? entry.name ?? entry.documentId);

function snapshotOf(
  strapi: Core.Strapi,
  schema: SchemaShape,
  entry: Entry,
): Pick<ExaminedDocument, 'snapshot' | 'fingerprint'> {
  const snapshot = normalise(entry, schema, (component) => schemaOf(strapi, component));
  return { snapshot, fingerprint: fingerprintOf(snapshot, sha256) };
}

function identities(value: unknown): string[] {
  return [value].flat().flatMap((target) => {
    const documentId = (target as { documentId?: unknown } | null | undefined)?.documentId;
    return typeof documentId === 'string' ? [documentId] : [];
  });
}

/** Everything that a document holds and a committee vouches for. */
function deepPopulate(strapi: Core.Strapi, schema: SchemaShape): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (!isGovernedField(name, attribute)) continue;
    if (attribute.type === 'media') populate[name] = { select: ['sha256', 'name'] };
    if (attribute.type === 'relation')
      populate[name] = attribute.target ? (labelQuery(strapi, attribute.target) ?? { select: ['documentId'] }) : true;
    if (attribute.type === 'component') populate[name] = componentPopulate(strapi, attribute.component);
    if (attribute.type === 'dynamiczone') {
      const components = (attribute as AttributeShape & { components?: string[] }).components ?? [];
      populate[name] = { on: Object.fromEntries(components.map((uid) => [uid, componentPopulate(strapi, uid)])) };
    }
  }
  return populate;
}

function componentPopulate(strapi: Core.Strapi, uid: string | undefined) {
  const schema = uid ? schemaOf(strapi, uid) : undefined;
  return schema ? { populate: deepPopulate(strapi, schema) } : true;
}

function collectLabels(strapi: Core.Strapi, entry: Entry, schema: SchemaShape, labels: Record<string, string>): void {
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    for (const item of [entry[name]].flat()) {
      if (typeof item !== 'object' || item === null) continue;
      const value = item as Entry;
      if (attribute.type === 'relation' && isGovernedField(name, attribute) && typeof value.documentId === 'string') {
        const label = labelOf(strapi, attribute.target ?? '', value);
        if (label !== null) labels[`${attribute.target ?? ''}:${value.documentId}`] = label;
      }
      const component = attribute.type === 'component' ? schemaOf(strapi, attribute.component ?? '') : undefined;
      if (component) collectLabels(strapi, value, component, labels);
    }
  }
}
