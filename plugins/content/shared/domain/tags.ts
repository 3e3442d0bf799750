import { type ContentKind, contentKinds } from '@passerelles/config/vocabulary';
import { contentKey } from './content-change';

/**
 * What a page depends on, and what a change touches, in the same words: a page that carries a tag is made anew after a change that names
 * it. The CMS says them, the site collects them; both by these functions.
 */

const territoryUid = 'api::territory.territory';
const committeeUid = 'plugin::committee.committee';

/** What has a list or is found: the kinds of content, and two types beside them. */
export type ListKind = ContentKind | 'territory' | 'committee';

const kinds: Readonly<Record<string, { kind: ListKind; folder: string }>> = {
  ...Object.fromEntries(
    Object.entries(contentKinds).map(([kind, { uid, path }]) => [uid, { kind: kind as ContentKind, folder: path }]),
  ),
  [territoryUid]: { kind: 'territory', folder: '/territoires' },
  [committeeUid]: { kind: 'committee', folder: '/comites' },
};
const recordFolder = '/releves';

/** Every page: the index was made anew, or nobody knows what changed. */
export const EVERYTHING = '*';
/** Every page that may show a file: one was replaced, renamed or deleted. */
export const FILES = 'files';
/** Every page that shows the letters that were sent. */
export const LETTERS = 'letters';
/** Every page that shows decision records without naming which. */
export const RECORDS = 'records';

/**
 * The address of a document's page: the tag of that page, of everything that shows or links to it, and of the page that does
 * not exist yet. Null for a type without pages.
 */
export function addressTag({ uid, slug }: { uid: string; slug: string }): string | null {
  const known = kinds[uid];
  return known ? pathIn(known.folder, slug) : null;
}

/** Of a page that speaks of a document whether or not it can be read: a decision record names one that was withdrawn. */
export const documentTag = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  contentKey(uid, documentId);

/** Of a page that shows what readers say of a document. */
export const commentsTag = ({ uid, documentId }: { uid: string; documentId: string }): string =>
  `comments:${contentKey(uid, documentId)}`;

/** Of what is made by asking for things of a kind: lists, counts, what is filed under a theme, what is near a sheet. */
export const listTag = (kind: ListKind): string => `list:${kind}`;

/** The list of a document's kind; none for a type that is in no list. */
export function listsOf(uid: string): string[] {
  const known = kinds[uid];
  return known ? [listTag(known.kind)] : [];
}

/** Every list there is. */
export const everyList: readonly string[] = Object.values(kinds).map(({ kind }) => listTag(kind));

const gone = 'gone:';
/** What can no longer be read at an address: its last version is not shown even when nothing newer can be made. */
export const goneTag = (address: string): string => `${gone}${address}`;
/** The address that a tag says is gone; null for any other tag. */
export const addressGone = (tag: string): string | null => (tag.startsWith(gone) ? tag.slice(gone.length) : null);

/**
 * What changes when a decision record is written: its page, that of its number (which may have led to the only one that bore it), the lists
 * of records, its committee and the pages that speak of the document it decides on.
 * @param reference `2026-014-comite-de-pilotage`: a number, and the slug of the committee in which it is counted
 */
export function tagsOfRecord(record: { reference: string; uid: string; documentId: string }): string[] {
  const [, number, series] = /^(\d{4}-\d+)-(.+)$/.exec(record.reference) ?? [];
  return [
    RECORDS,
    recordTag(record.reference),
    documentTag(record),
    ...(number && series ? [recordTag(number), pathIn('/comites', series), listTag('committee')] : []),
  ];
}

/** The address of a record's page, by its reference or by its number. */
export const recordTag = (referenceOrNumber: string): string => pathIn(recordFolder, referenceOrNumber);

/** A path of the site, whatever characters stand in its last part. */
function pathIn(folder: string, end: string): string {
  return `${folder}/${encodeURIComponent(end.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}
