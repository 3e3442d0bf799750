import { listTag } from '@passerelles/content/shared';
import type { ContentKind } from '@passerelles/config/vocabulary';
import { publicAddress } from '../../lib/addresses';
import { search } from '../../lib/cms/search';
import type { Loading } from '../../lib/static-page';
import type { LatestContent } from './LatestPage';

const SHOWN = 50;

/** The latest things of a kind, newest first. */
export async function loadLatest(kind: ContentKind, path: string, loading: Loading): Promise<LatestContent> {
  loading.tag(listTag(kind));
  const { hits, total } = await search({ kind, sort: 'date', pageSize: SHOWN });
  return { hits, total, url: publicAddress(path) };
}
