import { normaliseTerritoryCode } from '@passerelles/content/shared';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { ImportFile, ImportKind, ImportedTerritory } from '../../../shared';
import { importKinds } from '../../../shared';
import { territoriesOf } from './content-services';
import { dataOf, kinds } from './kinds';

/** Documents that exist before the import, by kind and by the slug that the file uses for them. */
export type Known = Record<ImportKind, Map<string, string>>;

interface Row {
  documentId: string;
  slug: string;
  kind?: string;
  code?: string;
}

const batchSize = 400;

async function inBatches(values: readonly string[], read: (batch: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of batchesOf(values, batchSize)) rows.push(...(await read(batch)));
  return rows;
}

/** Every slug that the file names, per kind: its own objects' and the references'. */
export function namedSlugs(file: ImportFile): Record<ImportKind, Set<string>> {
  const named = Object.fromEntries(importKinds.map((kind) => [kind, new Set<string>()])) as Record<
    ImportKind,
    Set<string>
  >;
  for (const kind of importKinds) {
    for (const item of file[kind]) {
      named[kind].add(item.slug);
      dataOf(kind, item, (target, slug) => (named[target].add(slug), slug));
    }
  }
  return named;
}

/** An official territory goes by its kind and code: the file may call it by a slug of its own. */
async function byCode(
  strapi: Core.Strapi,
  territories: readonly ImportedTerritory[],
  known: Map<string, string>,
): Promise<void> {
  const coded = territories.filter((territory) => territory.code && !known.has(territory.slug));
  const rows = await inBatches(
    coded.map(({ code }) => code as string),
    (codes) =>
      strapi.db
        .query('api::territory.territory')
        .findMany({ where: { code: { $in: codes } }, select: ['documentId', 'slug', 'kind', 'code'] }),
  );
  const ids = new Map(rows.map((row) => [`${row.kind}:${row.code}`, row.documentId]));
  for (const { slug, kind, code } of coded) {
    const id = ids.get(`${kind}:${code}`);
    if (id) known.set(slug, id);
  }
}

const notYet = 'commune:';

/** Communes go by their INSEE code as well, without being described in the file; those that are not in the database enter it when it is written. */
async function communesByCode(
  strapi: Core.Strapi,
  file: ImportFile,
  named: ReadonlySet<string>,
  known: Map<string, string>,
): Promise<void> {
  const described = new Set(
    file.territories.flatMap(({ slug, kind, code }) => (kind === 'commune' && code ? [slug, code] : [slug])),
  );
  const codes = new Map<string, string>();
  for (const name of named) {
    const code = normaliseTerritoryCode('commune', name);
    if (!known.has(name) && !described.has(name) && !described.has(code) && territoriesOf(strapi).findCommune(code))
      codes.set(name, code);
  }
  const rows = await inBatches([...codes.values()], (some) =>
    strapi.db
      .query('api::territory.territory')
      .findMany({ where: { kind: 'commune', code: { $in: some } }, select: ['documentId', 'slug', 'code'] }),
  );
  for (const [name, code] of codes)
    known.set(name, rows.find((row) => row.code === code)?.documentId ?? `${notYet}${code}`);
}

/** Puts into the database the communes that the file names by their code. To be called once the file was found right. */
export async function addNamedCommunes(strapi: Core.Strapi, { territories }: Known): Promise<void> {
  for (const [name, id] of territories) {
    if (id.startsWith(notYet))
      territories.set(name, (await territoriesOf(strapi).ensureCommune(id.slice(notYet.length))) ?? id);
  }
}

/** Reads which of the objects that the file names exist already. */
export async function lookUp(strapi: Core.Strapi, file: ImportFile): Promise<Known> {
  const named = namedSlugs(file);
  const known = {} as Known;
  for (const kind of importKinds) {
    const rows = await inBatches([...named[kind]], (slugs) =>
      strapi.db.query(kinds[kind].uid).findMany({ where: { slug: { $in: slugs } }, select: ['documentId', 'slug'] }),
    );
    known[kind] = new Map(rows.map((row) => [row.slug, row.documentId]));
  }
  await byCode(strapi, file.territories, known.territories);
  await communesByCode(strapi, file, named.territories, known.territories);
  return known;
}
