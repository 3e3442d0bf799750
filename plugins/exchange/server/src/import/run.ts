import type { Core } from '@strapi/strapi';
import {
  importKinds,
  quote,
  type Historical,
  type ImportCount,
  type ImportCounts,
  type ImportFile,
  type ImportKind,
  type ImportReport,
  type WrittenObject,
} from '../../../shared';
import { publish } from './publish';
import { dataOf, kinds } from './kinds';
import type { Resolve } from './resolve';
import { territoriesOf } from './content-services';
import { addNamedCommunes, type Known } from './lookup';
import { readImportFile } from './read-file';
import { importSynonyms } from './synonyms';
import { validate } from './validate';
import { bringUpToDate, create } from './write';

const zero = (): ImportCount => ({ created: 0, updated: 0, unchanged: 0 });
const zeros = (): ImportCounts =>
  Object.fromEntries([...importKinds, 'synonyms'].map((kind) => [kind, zero()])) as unknown as ImportCounts;

const without = (data: Record<string, unknown>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** Says which object of the file an unexpected error is about. */
async function about<T>(kind: ImportKind, index: number, slug: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${kind}[${index}] (${slug}): ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The items in the order in which they are created: a commune before its arrondissements, which would bring it along under its official slug. */
function inOrder(strapi: Core.Strapi, file: ImportFile, kind: ImportKind): [number, ImportFile[ImportKind][number]][] {
  const entries = [...file[kind].entries()];
  const isPart = (index: number) => {
    const { kind: of, code } = file.territories[index]!;
    return of === 'commune' && Boolean(code) && territoriesOf(strapi).findCommune(code!)?.commune !== code;
  };
  return kind === 'territories' ? entries.sort(([a], [b]) => Number(isPart(a)) - Number(isPart(b))) : entries;
}

type Wrote = (object: WrittenObject) => void;

/** “Jardin partagé (jardin-partage)”: what people call it, and how the file does. */
const nameOf = (item: { slug: string; title?: string; name?: string }): string =>
  `${item.title ?? item.name ?? item.slug} (${item.slug})`;

/** Writes one kind: first what does not exist, without references to its own kind, then everything that differs. */
async function writeKind(
  strapi: Core.Strapi,
  file: ImportFile,
  kind: ImportKind,
  known: Known,
  resolve: Resolve,
  count: ImportCount,
  wrote: Wrote,
): Promise<void> {
  const { uid, selfReferences } = kinds[kind];
  const created = new Set<string>();
  for (const [index, item] of inOrder(strapi, file, kind)) {
    if (known[kind].has(item.slug)) continue;
    // Not yet written objects of the same kind have no id: their references wait for the second pass.
    const data = without(
      dataOf(kind, item, (target, slug, path) => (target === kind ? slug : resolve(target, slug, path))),
      selfReferences,
    );
    known[kind].set(item.slug, await about(kind, index, item.slug, () => create(strapi, uid, data)));
    created.add(item.slug);
    count.created += 1;
    wrote({ kind, name: nameOf(item), what: 'created' });
  }
  for (const [index, item] of file[kind].entries()) {
    const documentId = known[kind].get(item.slug) as string;
    const changed = await about(kind, index, item.slug, () =>
      bringUpToDate(strapi, uid, documentId, dataOf(kind, item, resolve)),
    );
    if (created.has(item.slug)) continue;
    count[changed ? 'updated' : 'unchanged'] += 1;
    if (changed) wrote({ kind, name: nameOf(item), what: 'updated' });
  }
}

/** Publishes after everything is written, so that a published sheet finds the others that it refers to. */
async function publishKinds(
  strapi: Core.Strapi,
  file: ImportFile,
  known: Known,
  resolve: Resolve,
  historical: Historical | undefined,
  wrote: Wrote,
): Promise<void> {
  for (const kind of importKinds) {
    const { uid } = kinds[kind];
    if (!strapi.contentType(uid).options?.draftAndPublish) continue;
    for (const [index, item] of file[kind].entries()) {
      const documentId = known[kind].get(item.slug) as string;
      const published = await about(kind, index, item.slug, () =>
        publish(strapi, uid, documentId, dataOf(kind, item, resolve), historical),
      );
      if (published) wrote({ kind, name: nameOf(item), what: 'published' });
    }
  }
}

export interface ImportOptions {
  historical?: Historical;
  /** Called after each object is written, so that whoever is stopped at once has said what was. */
  onWritten?: (object: WrittenObject) => void;
}

/**
 * Imports a `passerelles-import/1` file. The whole file is checked first: with any error nothing is written and the
 * report lists them all. Then each object is written in a transaction of its own; running the same file again writes
 * nothing, and a run that was interrupted is finished by running it again. What fails on the way (the database, the disk)
 * ends the import, and the report says where and what is written.
 */
export async function runImport(
  strapi: Core.Strapi,
  json: unknown,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const checked = await validate(strapi, json);
  const counts = zeros();
  const written: WrittenObject[] = [];
  if (!('file' in checked)) return { errors: checked.problems, failure: null, written, counts, published: 0 };
  const { file, known } = checked;
  const resolve: Resolve = (kind, slug) => {
    const id = known[kind].get(slug);
    if (!id)
      throw new Error(`${quote(slug)} was checked and is gone: the database changed during the import. Run it again.`);
    return id;
  };
  const wrote: Wrote = (object) => {
    written.push(object);
    options.onWritten?.(object);
  };
  let failure: string | null = null;
  try {
    await addNamedCommunes(strapi, known);
    for (const kind of importKinds) await writeKind(strapi, file, kind, known, resolve, counts[kind], wrote);
    counts.synonyms = await importSynonyms(strapi, file.synonyms, wrote);
    await publishKinds(strapi, file, known, resolve, options.historical, wrote);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return { errors: [], failure, written, counts, published: written.filter(({ what }) => what === 'published').length };
}

/** The same of a file of the disk. */
export async function runImportFile(
  strapi: Core.Strapi,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const content = await readImportFile(path);
  if ('json' in content) return runImport(strapi, content.json, options);
  return {
    errors: [{ path, value: undefined, message: content.problem }],
    failure: null,
    written: [],
    counts: zeros(),
    published: 0,
  };
}
