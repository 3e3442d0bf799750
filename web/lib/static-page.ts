import type { Withdrawn } from '@passerelles/committee/shared';
import { PHASE_PRODUCTION_BUILD } from 'next/constants';
import type { GetServerSideProps, GetStaticPaths, GetStaticProps, Redirect } from 'next';
import { type Made, pageCache } from '../cache/page-cache';
import { publicAddress } from './addresses';
import { CmsUnavailable } from './cms/client';
import { tagsIn } from './page-tags';
import { pathTo } from './paths';
import { webSettings } from './settings';

/**
 * Pages are made from what the CMS publishes, when they are asked for, and kept until something that they show changes: each says
 * by its tags what that is (cache/page-cache.ts). None expires by time unless its loader says so.
 */

/** Between two tries to make a page whose last version is served because the CMS is away. */
const RETRY_SECONDS = 3;
/** After so many tries, each overtaken by a change while it was made, the last page is served and not kept. */
const ATTEMPTS = 3;

/** No page is made while building: the build needs no CMS. */
export const onDemand: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export interface SheetProps<T> {
  content: T;
}

/** What a loader returns beside the content of a page. */
export interface Loading {
  /** Tags of what the page depends on and does not link to: lists, counts, what is not published yet. */
  tag(...tags: string[]): void;
  /** The page holds for so long at most, whatever changes: it depends on the date, or something could not be asked. */
  holdsFor(seconds: number): void;
}

/** The state of a page about a withdrawn document: it is answered with 410. */
export interface Gone {
  gone: Withdrawn;
}

type Found<T> = T | { redirect: Redirect } | null;
type Load<T, Key extends unknown[]> = (...given: [...Key, Loading]) => Promise<Found<T>>;
type Result<T> = { props: { content: T } } | { redirect: Redirect } | { notFound: true };

/** Props of a page that shows one thing, found by the `[slug]` or `[number]` of its address in `folder`. `load` may redirect. */
export function sheet<T>(folder: string, load: Load<T, [key: string]>): GetStaticProps {
  return async ({ params }) => {
    const key = Object.values(params ?? {})[0];
    if (typeof key !== 'string') return { notFound: true };
    const result = await make(`/${folder}/${key}`, pathTo(folder, key), (loading) => load(key, loading));
    return { ...result, revalidate: false };
  };
}

export interface ListProps<T> {
  /** null while building, where there is no CMS to ask; scripts/after-build.mjs throws away what comes of it. */
  content: T | null;
}

/** Props of a page with a fixed address (home, lists). */
export function list<T>(path: string, load: Load<T, []>): GetStaticProps {
  return async () => {
    if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) return { props: { content: null }, revalidate: 1 };
    return { ...(await make(path, path, load)), revalidate: false };
  };
}

/** @param path as the page cache knows it, not encoded @param address the same as it stands in links */
async function make<T>(path: string, address: string, load: Load<T, []>): Promise<Result<T>> {
  const cache = pageCache();
  for (let attempt = 1; ; attempt += 1) {
    const mark = cache.begin();
    const tags = new Set([address]);
    let until: number | null = null;
    const loading: Loading = {
      tag: (...more) => more.forEach((tag) => tags.add(tag)),
      holdsFor: (seconds) => (until = Math.min(until ?? Infinity, inSeconds(seconds))),
    };
    let found: Found<T>;
    try {
      found = await load(loading);
    } catch (error) {
      const last = error instanceof CmsUnavailable ? cache.lastVersion(path) : null;
      if (!last || last.made.kind === 'absent') throw error;
      cache.note(path, { mark, tags: [...last.tags], until: inSeconds(RETRY_SECONDS) });
      return resultOf<T>(last.made);
    }
    for (const tag of tagsIn(found, webSettings().publicUrl)) tags.add(tag);
    if (isRedirect(found)) tags.add(found.redirect.destination);
    // A request that begins now must not receive what was read before a change.
    if (attempt < ATTEMPTS && cache.changedSince(mark, tags)) continue;
    cache.note(path, { mark, tags: [...tags], until, ...(isGone(found) && { status: 410 }) });
    if (found === null) return { notFound: true };
    return isRedirect(found) ? found : { props: { content: found } };
  }
}

export function isGone(found: unknown): found is Gone {
  return typeof found === 'object' && found !== null && 'gone' in found;
}

function isRedirect<T>(found: Found<T>): found is { redirect: Redirect } {
  return typeof found === 'object' && found !== null && 'redirect' in found;
}

/** What was made before, as the page's props again. */
function resultOf<T>(made: Exclude<Made, { kind: 'absent' }>): Result<T> {
  if (made.kind === 'page') {
    const { pageProps } = JSON.parse(made.page.props) as { pageProps: { content: T } };
    return { props: { content: pageProps.content } };
  }
  const { pageProps } = JSON.parse(made.props) as {
    pageProps: { __N_REDIRECT: string; __N_REDIRECT_STATUS: 301 | 302 | 303 | 307 | 308 };
  };
  return { redirect: { destination: pageProps.__N_REDIRECT, statusCode: pageProps.__N_REDIRECT_STATUS } };
}

const inSeconds = (seconds: number): number => Date.now() + seconds * 1_000;

/** How long browsers may keep a page of our own words. */
const OWN_TEXT_SECONDS = 300;

export interface OwnText {
  /** Absolute. */
  url: string;
}

/** Of a page that holds nothing but our own words. Their language is known where the site runs, not where it is built. */
export const ownText: GetServerSideProps<OwnText> = async ({ res, resolvedUrl }) => {
  res.setHeader('Cache-Control', `public, max-age=${OWN_TEXT_SECONDS}`);
  return { props: { url: publicAddress(resolvedUrl.split('?')[0] ?? '/') } };
};

/** Addresses of the pages made with `list`. */
export const listPaths = [
  '/',
  '/pratiques',
  '/rencontres',
  '/acteurs',
  '/thematiques',
  '/territoires',
  '/comites',
  '/pages',
  '/mentions-legales',
  '/lettre/archives',
] as const;
