import { facetNames } from '../domain/facets';
import { parseWholeQuery, type WholeQuery } from './query';

/** A search as the end of an address: what is empty or usual is left out, so that one search is written in one way. */
export function searchParams(query: Partial<WholeQuery>): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q) params.set('q', query.q);
  for (const facet of facetNames) for (const value of query[facet] ?? []) params.append(facet, value);
  if (query.sort && query.sort !== 'relevance') params.set('sort', query.sort);
  return params;
}

/** Reads what `searchParams` wrote, or what somebody made up. Never throws. */
export function readSearchParams(written: string): ReturnType<typeof parseWholeQuery> {
  const params = new URLSearchParams(written);
  const raw = [...new Set(params.keys())].map((name) => {
    const values = params.getAll(name);
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  return parseWholeQuery(Object.fromEntries(raw));
}
