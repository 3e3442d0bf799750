import { facetNames, exportAtMost, type FacetFilters, type WholeQuery } from '../../../shared';
import type { IndexDocument } from '../../../shared/domain/document';
import { parseQuery } from '../../../shared/domain/query';
import type { SynonymTable } from '../../../shared/domain/synonyms';
import type { SearchEngine } from '../engines/port';

const pageSize = 250;

/**
 * Everything a search finds, a page at a time, each document once, at most `exportAtMost`. The index may change between two
 * pages: what moved from one to the other is not given twice. Resolves to the total of the last page.
 */
export async function* walk(
  engine: SearchEngine,
  synonyms: SynonymTable,
  query: WholeQuery,
): AsyncGenerator<IndexDocument[], number> {
  const text = parseQuery(query.q, synonyms);
  const filters = filtersOf(query);
  const seen = new Set<string>();
  for (let page = 1; ; page += 1) {
    const { documents, total } = await engine.search({ text, filters, sort: query.sort, page, pageSize });
    const fresh = documents.filter(({ id }) => !seen.has(id)).slice(0, exportAtMost - seen.size);
    for (const { id } of fresh) seen.add(id);
    if (fresh.length > 0) yield fresh;
    if (page * pageSize >= total || documents.length === 0 || seen.size >= exportAtMost) return total;
  }
}

/** The facets that a query filters by. */
export function filtersOf(query: WholeQuery): FacetFilters {
  return Object.fromEntries(
    facetNames.map((facet) => [facet, query[facet]] as const).filter(([, values]) => values.length > 0),
  );
}
