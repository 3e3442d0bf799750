import type { SearchAnswer } from '@passerelles/search/shared';
import { search } from '../../lib/cms/search';

/** What is published about a theme or in a territory: sheets, reports and actors, and how they spread over the facets. */
export async function loadAbout(
  facet: 'theme' | 'territory',
  slug: string,
): Promise<Pick<SearchAnswer, 'hits' | 'total' | 'facets'>> {
  const { hits, total, facets } = await search({
    [facet]: slug,
    kind: ['practice', 'meeting-report', 'actor'],
    pageSize: 50,
  });
  return { hits, total, facets };
}
