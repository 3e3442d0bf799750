import type { IncomingMessage, ServerResponse } from 'node:http';
import { type PageCache, pathOfAddress } from './page-cache';

/** A minute in a cache of others, and ten more while that one asks us again. */
const KEPT = 'public, s-maxage=60, stale-while-revalidate=600';
const NOT_KEPT = 'public, max-age=0, must-revalidate';
/** What proxies take in one header, with room for the others. */
const MOST_CHARACTERS = 3_500;
/** On a page with more tags than that: to be purged at every change. */
const MORE = 'more';

/**
 * Gives the answer the status of its page, and says to a cache in front of the site, when the answer leaves, how long a page may be kept and by which tags it is purged. Only of pages
 * that this process keeps; the others (errors among them) keep what Next says, or are not to be kept.
 */
export function labelPages(cache: PageCache, request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const status = given[0] === 200 ? cache.statusOf(pathOf(request)) : undefined;
    if (status !== undefined) given[0] = response.statusCode = status;
    // Next says so of what it makes by getStaticProps.
    if (response.hasHeader('x-nextjs-cache') && !response.headersSent) label(cache, request, response);
    return writeHead(...given);
  }) as typeof response.writeHead;
}

const pathOf = ({ url }: IncomingMessage): string => pathOfAddress((url ?? '/').replace(/[?#].*$/s, ''));

function label(cache: PageCache, request: IncomingMessage, response: ServerResponse): void {
  const tags = response.statusCode < 500 ? cache.tagsOf(pathOf(request)) : null;
  response.setHeader('Cache-Control', tags ? KEPT : NOT_KEPT);
  if (!tags) return;
  const said = fitting([...tags]);
  response.setHeader('Surrogate-Key', said.join(' '));
  response.setHeader('Cache-Tag', said.join(','));
}

/** Tags as a header can carry them. */
function fitting(tags: readonly string[]): string[] {
  const said = tags.map((tag) => tag.replace(/[^\x21-\x2b\x2d-\x7e]/gu, encodeURIComponent));
  let length = 0;
  const short = said.filter((tag) => (length += tag.length + 1) <= MOST_CHARACTERS);
  return short.length < said.length ? [MORE, ...short] : said;
}
