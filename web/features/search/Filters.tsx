import type { SearchAnswer } from '@passerelles/search/shared';
import { facetNames } from '@passerelles/search/shared';
import { Button } from '../../ui/Button';
import { messages } from '../../messages';
import { Facet } from './Facet';
import type { FilterLabels } from './find-labels';
import { activeFilters, type SearchState } from './state';

/** The form that holds the whole search; the search box of the page belongs to it by its `form` attribute. */
export const FILTERS_FORM = 'filtres';

/** Facets as a plain GET form. On a small screen they fold behind a button that says how many are active;
 * with a script they open over the results (enhance/live-search.ts), and the button at their end leads back to these. */
export function Filters({
  state,
  facets,
  labels,
  total,
}: {
  state: SearchState;
  facets: SearchAnswer['facets'] | null;
  labels: FilterLabels;
  /** How much is found now; null where that is not known. */
  total: number | null;
}) {
  const t = messages.search;
  return (
    <details className="facets">
      <summary className="button">{t.filters(activeFilters(state).length)}</summary>
      <form id={FILTERS_FORM} action="/recherche" aria-label={t.filters(0)}>
        {state.sort !== 'relevance' && <input type="hidden" name="sort" value={state.sort} />}
        {state.view !== 'list' && <input type="hidden" name="view" value={state.view} />}
        {facetNames.map((facet) => (
          <Facet key={facet} facet={facet} entries={facets?.[facet] ?? []} selected={state[facet]} labels={labels} />
        ))}
        <div className="facets-end">
          <Button type="submit" look="main">
            {total === null ? t.apply : t.show(total)}
          </Button>
        </div>
      </form>
    </details>
  );
}
