import type { SearchAnswer } from '@passerelles/search/shared';
import { listTag } from '@passerelles/content/shared';
import { search } from '../../lib/cms/search';
import type { Loading } from '../../lib/static-page';

/** What is filed under a theme or in a territory. */
export const filedKinds = ['practice', 'meeting-report', 'actor'] as const;

/** What is published about a theme or in a territory: sheets, reports and actors, and how they spread over the facets. */
export async function loadAbout(
  facet: 'theme' | 'territory',
  slug: string,
  loading: Loading,
): Promise<Pick<SearchAnswer, 'hits' | 'total' | 'facets'>> {
  loading.tag(...filedKinds.map(listTag));
  const { hits, total, facets } = await search({ [facet]: slug, kind: filedKinds, pageSize: 50 });
  return { hits, total, facets };
}
