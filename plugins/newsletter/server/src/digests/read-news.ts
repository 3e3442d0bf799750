import {
  contentKey,
  publishedService,
  theme,
  territory,
  typeOf,
  type ContentReference,
} from '@passerelles/content/shared';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { letterKinds, type LetterKind, type Tellable } from '../../../shared';
import { newsBetween, type NewsRow } from '../store/news';
import { lineageOf } from './lineage';

/** Something new, as a letter tells it. */
export interface NewsItem<Kind extends ContentKind = ContentKind> extends Omit<Tellable, 'kind'>, ContentReference {
  kind: Kind;
  /** What it is: “Fiche pratique”. */
  label: { fr: string; en: string };
  title: string;
  summary: string;
  /** Names of those who led or organised it. */
  by: string[];
  /** On the public site, with its leading slash. */
  path: string;
}

const card = z.object({ documentId: z.string() });
const named = z.object({ name: z.string() });
/** What is read of the view of a sheet or of a report, or of anything else that the search finds. */
const shownSchema = z.object({
  documentId: z.string(),
  slug: z.string().min(1),
  title: z.string().min(1).nullish(),
  name: z.string().min(1).nullish(),
  summary: z.string().nullish().catch(null),
  themes: z.array(card).catch([]),
  territories: z.array(card).catch([]),
  owner: named.nullish().catch(null),
  organisers: z.array(named).catch([]),
});
type Shown = z.infer<typeof shownSchema> & { type: string; at: number };

type Place = (typeof contentKinds)[ContentKind];
const kindsByUid = new Map(
  (Object.entries(contentKinds) as [ContentKind, Place][]).map(([kind, place]) => [
    place.uid as string,
    [kind, place] as const,
  ]),
);

/** What letters tell of. */
const toldTypes = letterKinds.map((kind) => contentKinds[kind].uid);

/** The newest are enough for the letter that follows an import of thousands: the others are on the site. */
const atMost = 1_000;

/** What became public in a window, of what letters tell, and is public now, the newest first; what was withdrawn meanwhile is left out. */
export async function readNews(
  strapi: Core.Strapi,
  window: { from: number; through: number },
): Promise<NewsItem<LetterKind>[]> {
  return ofLetters(await readItems(strapi, await newsBetween(strapi, window, toldTypes, atMost)));
}

/** What an editor picked, in their order, as far as it is public. */
export async function readPicked(
  strapi: Core.Strapi,
  picked: readonly ContentReference[],
): Promise<NewsItem<LetterKind>[]> {
  const rows = picked.map(({ uid, documentId }) => ({ type: uid, docId: documentId, at: 0 }));
  const found = new Map(ofLetters(await readItems(strapi, rows)).map((item) => [item.key, item]));
  return picked.flatMap(({ uid, documentId }) => found.get(contentKey(uid, documentId)) ?? []);
}

const ofLetters = (items: readonly NewsItem[]): NewsItem<LetterKind>[] =>
  items.filter((item): item is NewsItem<LetterKind> => letterKinds.some((kind) => kind === item.kind));

/** These news as a letter tells them, as far as they are public now. */
export async function readItems(strapi: Core.Strapi, rows: readonly NewsRow[]): Promise<NewsItem[]> {
  const at = new Map(rows.map((row) => [row.docId, Number(row.at)]));
  const shown: Shown[] = [];
  for (const type of new Set(rows.map((row) => row.type))) {
    const ids = rows.filter((row) => row.type === type).map(({ docId }) => docId);
    for (const some of batchesOf(ids, 200))
      for (const view of await serviceOf(strapi, publishedService).read(type, some)) {
        const read = shownSchema.safeParse(view);
        if (read.success) shown.push({ ...read.data, type, at: at.get(view.documentId) ?? 0 });
      }
  }
  const themesOf = await lineageOf(strapi, theme.uid, idsOf(shown, 'themes'));
  const territoriesOf = await lineageOf(strapi, territory.uid, idsOf(shown, 'territories'));
  return shown.flatMap((one) => {
    const description = typeOf(one.type);
    const [kind, place] = kindsByUid.get(one.type) ?? [];
    const title = one.title ?? one.name;
    if (!description || !kind || !place || !title) return [];
    return {
      key: contentKey(one.type, one.documentId),
      uid: one.type,
      documentId: one.documentId,
      at: one.at,
      themes: themesOf(one.themes.map(({ documentId }) => documentId)),
      territories: territoriesOf(one.territories.map(({ documentId }) => documentId)),
      kind,
      label: description.label,
      title,
      summary: one.summary ?? '',
      by: [...(one.owner ? [one.owner] : []), ...one.organisers].map(({ name }) => name),
      path: `${place.path}/${encodeURIComponent(one.slug)}`,
    };
  });
}

const idsOf = (shown: readonly Shown[], place: 'themes' | 'territories'): string[] =>
  shown.flatMap((one) => one[place].map(({ documentId }) => documentId));
