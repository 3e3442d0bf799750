import { contentKinds } from '@passerelles/config/vocabulary';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import { readSearchParams, savedSearches } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';
import { newsIn } from '../../../shared';
import { readItems, type NewsItem } from '../digests/read-news';
import { itemsAtMost } from '../mails/digest';
import type { Alert } from '../store/alerts';
import { newsBetween, type NewsRow } from '../store/news';
import { describeSearch } from './describe';
import { presentNames, searchNow } from './present-names';

/** What is asked of the engine at once, and looked at in all: after a larger import, the newest. */
const ASKED_AT_ONCE = 500;
const LOOKED_AT_MOST = 10_000;
const types = Object.values(contentKinds).map(({ uid }) => uid);

interface News extends NewsRow {
  at: number;
}

/** What saved searches find among what became public in a window; the engine is asked once for alerts on the same search. */
export class NewResults {
  readonly #strapi: Core.Strapi;
  readonly #news: readonly News[];
  readonly #names: ReturnType<typeof presentNames>;
  readonly #found = new Map<string, Promise<News[]>>();

  private constructor(strapi: Core.Strapi, news: readonly News[]) {
    this.#strapi = strapi;
    this.#news = news;
    this.#names = presentNames(strapi);
  }

  static async within(strapi: Core.Strapi, window: { from: number; through: number }): Promise<NewResults> {
    const rows = await newsBetween(strapi, window, types, LOOKED_AT_MOST);
    return new NewResults(
      strapi,
      rows.map((row) => ({ ...row, at: Number(row.at) })),
    );
  }

  /** What is new for an alert, the newest first. @throws EngineUnavailable */
  async of({ search, toldThrough: from }: Alert, through: number): Promise<News[]> {
    if (newsIn({ from, through }, this.#news).length === 0) return [];
    const asked = this.#found.get(search) ?? this.#ask(search);
    this.#found.set(search, asked);
    return newsIn({ from, through }, await asked);
  }

  /** As many of these as a mail shows; what was withdrawn meanwhile is left out. */
  items(found: readonly News[]): Promise<NewsItem[]> {
    return readItems(this.#strapi, found.slice(0, itemsAtMost));
  }

  about(search: string, locale: 'fr' | 'en'): Promise<string> {
    return describeSearch(search, locale, this.#names);
  }

  async #ask(search: string): Promise<News[]> {
    const read = readSearchParams(search);
    // A filter of a kind that there is no more finds nothing, and so does its alert.
    if (!read.ok) return [];
    const query = await searchNow(read.value, this.#names);
    const matching = new Set<string>();
    for (const some of batchesOf(this.#news, ASKED_AT_ONCE)) {
      const ids = some.map(({ docId }) => docId);
      for (const id of await serviceOf(this.#strapi, savedSearches).matching(query, ids)) matching.add(id);
    }
    return this.#news.filter(({ docId }) => matching.has(docId));
  }
}
