import type { ContentKind } from '@passerelles/config/vocabulary';
import { publicAddress } from '../../lib/addresses';
import { search } from '../../lib/cms/search';
import type { LatestContent } from './LatestPage';

const SHOWN = 50;

/** The latest things of a kind, newest first. */
export async function loadLatest(kind: ContentKind, path: string): Promise<LatestContent> {
  const { hits, total } = await search({ kind, sort: 'date', pageSize: SHOWN });
  return { hits, total, url: publicAddress(path) };
}
