import { gateService, recordsService } from '@passerelles/committee/shared';
import { rowsOf, serviceOf } from '@passerelles/kit/server';
import type { OutboxConsumer } from '@passerelles/outbox/shared';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import {
  addressTag,
  changesService,
  documentTag,
  goneTag,
  listsOf,
  mergeViewChanged,
  typeOf,
  VIEW_CHANGED,
  type ViewChanged,
  viewsChangedSchema,
} from '../../../shared';
import { viewRows } from '../published/tables';

interface Addressed {
  uid: string;
  slug: string;
}

/**
 * Announces what the pages made of the database depend on: the addresses that a changed document has and had, those of what it is or was
 * linked to. What shows it names it, and is dropped by its address. What is made of the index is announced by the search, when the index knows.
 * Few questions for many changes: what is withdrawn behind an import does not wait for it.
 */
export function announceChanges(strapi: Core.Strapi): OutboxConsumer {
  return {
    topic: VIEW_CHANGED,
    name: 'pages',
    batchSize: 100,
    merge: mergeViewChanged,
    async handle(rows) {
      const changes = rows.flatMap((row) => viewsChangedSchema.parse(row.payload));
      const linked = await addressesOf(strapi, references(changes));
      await serviceOf(strapi, changesService).announce([
        ...changes.flatMap((change) => [documentTag(change), ...listsOf(change.uid)]),
        ...tagsOf(changes.flatMap(({ uid, slugs }) => slugs.map((slug) => ({ uid, slug })))),
        ...tagsOf(linked),
        ...(await gone(strapi, changes)),
        ...(await formerAddresses(strapi, changes)),
      ]);
    },
  };
}

const references = (changes: readonly ViewChanged[]) => changes.flatMap(({ shows }) => shows);
const tagsOf = (documents: readonly Addressed[]): string[] => documents.flatMap((one) => addressTag(one) ?? []);

/** The addresses at which nothing is published now. */
async function gone(strapi: Core.Strapi, changes: readonly ViewChanged[]): Promise<string[]> {
  const tags: string[] = [];
  for (const [uid, slugs] of grouped(changes.flatMap(({ uid, slugs }) => slugs.map((slug) => [uid, slug] as const)))) {
    const slug = { $in: slugs };
    const found = typeOf(uid)
      ? await viewRows(strapi).findMany({ select: ['slug'], where: { type: uid, slug } })
      : await rowsOf<{ slug: string }>(strapi, uid).findMany({ select: ['slug'], where: { slug } });
    const served = new Set(found.map(({ slug }) => slug));
    tags.push(...tagsOf(slugs.filter((slug) => !served.has(slug)).map((slug) => ({ uid, slug }))).map(goneTag));
  }
  return tags;
}

/** Where something was withdrawn, the addresses that it had before it was renamed say so from now on as well. */
async function formerAddresses(strapi: Core.Strapi, changes: readonly ViewChanged[]): Promise<string[]> {
  const tags: string[] = [];
  for (const [uid, ids] of grouped(changes.map(({ uid, documentId }) => [uid, documentId] as const))) {
    if (!typeOf(uid) || !(await serviceOf(strapi, gateService).isGoverned(uid))) continue;
    const rows = await viewRows(strapi).findMany({ select: ['docId'], where: { type: uid, docId: { $in: ids } } });
    const served = new Set(rows.map(({ docId }) => docId));
    for (const documentId of ids.filter((id) => !served.has(id))) {
      const slugs = await serviceOf(strapi, recordsService).addresses(uid, documentId);
      tags.push(...tagsOf(slugs.map((slug) => ({ uid, slug }))));
    }
  }
  return tags;
}

async function addressesOf(strapi: Core.Strapi, refs: ViewChanged['shows']): Promise<Addressed[]> {
  const addresses: Addressed[] = [];
  for (const [uid, ids] of grouped(refs.map(({ uid, documentId }) => [uid, documentId] as const))) {
    const found = await rowsOf<{ slug: string | null }>(strapi, uid).findMany({
      select: ['slug'],
      where: { documentId: { $in: ids } },
    });
    addresses.push(...found.flatMap(({ slug }) => (slug ? [{ uid, slug }] : [])));
  }
  return addresses;
}

/** The values of each uid, each once, in parts that fit into one question. */
function* grouped(pairs: readonly (readonly [string, string])[]): Generator<[string, string[]]> {
  const atOnce = 500;
  const byUid = new Map<string, Set<string>>();
  for (const [uid, value] of pairs) byUid.set(uid, (byUid.get(uid) ?? new Set()).add(value));
  for (const [uid, values] of byUid) for (const some of batchesOf([...values], atOnce)) yield [uid, some];
}
