import { type Made, pageCache, pathOfAddress } from './page-cache';

/** What Next keeps of a page of the Pages Router; other kinds it hands over are not ours. */
type Kept =
  | {
      kind: 'PAGES';
      html: string;
      pageData: object;
      headers?: unknown;
      status?: number;
    }
  | { kind: 'REDIRECT'; props: object }
  | { kind: 'APP_PAGE' | 'APP_ROUTE' | 'FETCH' | 'IMAGE' };

/**
 * Next's `cacheHandler`, made for each request: the pages of this process stand in `pageCache`. The keys end in `$/pratiques/slug`.
 * To Next an entry never expires: the page cache drops an entry when what it shows changes, and then answers that there is none.
 */
export default class Handler {
  async get(key: string): Promise<{ lastModified: number; value: unknown } | null> {
    const path = pathOfKey(key);
    const made = path === null ? null : pageCache().get(path);
    return made && { lastModified: Date.now(), value: toNext(made) };
  }

  async set(key: string, value: Kept | null): Promise<void> {
    const path = pathOfKey(key);
    const made = fromNext(value);
    if (path !== null && made) pageCache().keep(path, made);
  }

  async revalidateTag(): Promise<void> {}
  resetRequestCache(): void {}
}

function pathOfKey(key: string): string | null {
  const path = /^\/route-cache\/PAGES\/[^/]+\/\$(\/.*)$/s.exec(key)?.[1];
  return path === undefined ? null : pathOfAddress(path === '/index' ? '/' : path);
}

function fromNext(value: Kept | null): Made | null {
  if (value === null) return { kind: 'absent' };
  if (value.kind === 'REDIRECT') return { kind: 'redirect', props: JSON.stringify(value.props) };
  if (value.kind !== 'PAGES') return null;
  const { html, pageData, headers, status } = value;
  return { kind: 'page', page: { html, props: JSON.stringify(pageData), headers, status } };
}

function toNext(made: Made): unknown {
  if (made.kind === 'absent') return null;
  if (made.kind === 'redirect') return { kind: 'REDIRECT', props: JSON.parse(made.props) as object };
  const { html, props, headers, status } = made.page;
  // Its data is asked for by nobody (no page has a script of Next's): read again only when Next writes it.
  return { kind: 'PAGES', html, pageData: { toJSON: () => JSON.parse(props) as object }, headers, status };
}
