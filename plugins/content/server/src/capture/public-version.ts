import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ContentReference } from '../../../shared';
import type { PublicVersion } from '../../../shared/domain/changed-content';
import { relationsOf, type Population, type TrackedUid } from './tracked';

type Entry = { id?: number | string; updatedAt?: string; slug?: string | null } & Record<string, unknown>;

const populations = new Map<TrackedUid, Population>();

/** Reads, inside the open transaction, what readers see of a document now; null when they see nothing. */
export async function publicVersion(
  strapi: Core.Strapi,
  uid: TrackedUid,
  documentId: string,
): Promise<PublicVersion | null> {
  const population = populations.get(uid) ?? relationsOf(strapi, uid);
  populations.set(uid, population);
  const entry: Entry | null = await strapi.db.query(uid).findOne({
    where: {
      documentId,
      ...(schemaOf(strapi, uid)?.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {}),
    },
    populate: population,
  });
  if (!entry) return null;
  return {
    version: `${entry.id}@${entry.updatedAt}`,
    slug: entry.slug ?? null,
    refs: referencesIn(strapi, uid, entry, population),
  };
}

function referencesIn(strapi: Core.Strapi, uid: string, entry: Entry, population: Population): ContentReference[] {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  return Object.entries(population).flatMap(([name, { populate }]) => {
    const values = asList(entry[name]);
    const { target, component } = attributes[name] ?? {};
    if (component && populate) return values.flatMap((value) => referencesIn(strapi, component, value, populate));
    return target ? values.map((value) => ({ uid: target, documentId: String(value.documentId) })) : [];
  });
}

function asList(value: unknown): Entry[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Entry[];
}
