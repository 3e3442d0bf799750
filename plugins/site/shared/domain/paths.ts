import { contentKinds } from '@passerelles/config/vocabulary';

/** A public document as far as addresses go. */
export interface Addressed {
  uid: string;
  slug: string;
}

const territoryUid = 'api::territory.territory';
const committeeUid = 'plugin::committee.committee';

/** Where the pages of a type stand: `/pratiques/:slug`. */
const folders: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(contentKinds).map(({ uid, path }) => [uid, path])),
  [territoryUid]: '/territoires',
  [committeeUid]: '/comites',
};

/** Types whose folder has no list page of its own. */
const withoutList = new Set<string>([contentKinds.page.uid, territoryUid]);

const HOME = '/';
/** Its list takes filters and is made for each reader: no cached page. */
const RECORDS = '/releves';

/**
 * The pages to make anew after a change: those of the document under every slug it had, of everything that shows it or
 * that it is linked to, the lists of their kinds, and the home page, which shows the latest of everything.
 */
export function pathsOfChange(change: {
  changed: readonly Addressed[];
  related: readonly Addressed[];
  /** Public references of decision records that name the document. */
  records: readonly string[];
}): string[] {
  const documents = [...change.changed, ...change.related];
  return unique([
    ...documents.flatMap(pageOf),
    ...documents.flatMap(listOf),
    ...change.records.flatMap(pathsOfRecord),
    HOME,
  ]);
}

/** The own pages of documents, each once. */
export function pathsOfDocuments(documents: readonly Addressed[]): string[] {
  return unique(documents.flatMap(pageOf));
}

/**
 * The pages to make anew after a decision record was written: its own, those of its number and of its committee, and the
 * home page, which shows the latest ones.
 * @param reference `2026-014-comite-de-pilotage`: a number, and the slug of the committee it is counted in
 */
export function pathsOfRecord(reference: string): string[] {
  const [, number, series] = /^(\d{4}-\d+)-(.+)$/.exec(reference) ?? [];
  const paths = [`${RECORDS}/${encodeURIComponent(reference)}`];
  if (number && series) paths.push(`${RECORDS}/${number}`, ...pageOf({ uid: committeeUid, slug: series }), '/comites');
  return unique([...paths, HOME]);
}

function pageOf({ uid, slug }: Addressed): string[] {
  const folder = folders[uid];
  return folder ? [`${folder}/${encodeURIComponent(slug)}`] : [];
}

function listOf({ uid }: Addressed): string[] {
  const folder = folders[uid];
  return folder && !withoutList.has(uid) ? [folder] : [];
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)];
}
