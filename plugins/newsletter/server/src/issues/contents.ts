import { contentKey } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { freshFor, type LetterKind, type Told, type Wishes } from '../../../shared';
import { presentNames } from '../alerts/present-names';
import { readNews, readPicked, type NewsItem } from '../digests/read-news';
import { issuesBefore, type Issue } from '../store/issues';

/** Letters before the one that is sent whose picked items may have become public after their windows. */
const EARLIER_AT_MOST = 50;

/** What letters of an issue are made of, read once for many subscribers. */
export interface Contents {
  picked: NewsItem<LetterKind>[];
  /** What slugs mean now: what a reader chose is to be judged by it. */
  nameOf: ReturnType<typeof presentNames>;
  /** What is new for somebody who was told until `toldThrough`. */
  freshOf(follower: Wishes & { toldThrough: number }): NewsItem<LetterKind>[];
}

/** @param through until when it tells what became public */
export async function contentsOf(strapi: Core.Strapi, issue: Issue, through: number): Promise<Contents> {
  const picked = await readPicked(strapi, issue.items);
  // Documents that were public before the letter was noted lie at 0 and are new to nobody.
  const news = await readNews(strapi, { from: 0, through });
  const earlier: Told[] = (await issuesBefore(strapi, issue.startedAt ?? Date.now(), EARLIER_AT_MOST)).map((one) => ({
    picked: one.items.map(({ uid, documentId }) => contentKey(uid, documentId)),
    through: one.through ?? 0,
  }));
  return {
    picked,
    nameOf: presentNames(strapi),
    freshOf: (follower) => freshFor(follower, through, news, picked, earlier),
  };
}
