import { sortOrders, type PlacesAnswer, type SearchAnswer } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import { ActiveChip } from '../../ui/Chip';
import { Joined } from '../../ui/Joined';
import { messages } from '../../messages';
import { Exports } from './Exports';
import type { FilterLabels } from './find-labels';
import type { WayOut } from './find-ways-out';
import { PlacesView } from './map/PlacesView';
import { MISSING_PAGE, MissingForm } from './MissingForm';
import { isWritten } from './labels';
import { NoResult } from './NoResult';
import { Paging } from './Paging';
import { ResultList } from './ResultList';
import { OnlySigns } from './OnlySigns';
import { ALERT_PAGE } from '../newsletter/alert-address';
import {
  activeFilters,
  exportAddress,
  isOnlySigns,
  searchAddress,
  views,
  without,
  withoutFilters,
  type SearchState,
} from './state';

const t = messages.search;

interface Props {
  state: SearchState;
  answer: SearchAnswer;
  labels: FilterLabels;
  waysOut: WayOut[];
  /** Only when a map is asked for. */
  places: PlacesAnswer | null;
}

/** What was found: how many, by which filters, in which order; then the list and its pages, or the map. */
export function Results({ state, answer, labels, waysOut, places }: Props) {
  const onlySigns = isOnlySigns(state.q);
  if (onlySigns && activeFilters(state).length === 0) return <OnlySigns q={state.q} />;
  const some = answer.total > 0;
  return (
    <>
      <div className="results-head">
        <div className="results-title">
          {/* `data-announce` is what live-search reads out when the list changes. */}
          <h1 className="results-count" data-announce="">
            {t.count(answer.total)}
          </h1>
          {some && <Views state={state} />}
        </div>
        <ActiveFilters state={state} labels={labels} />
        {onlySigns && (
          <p className="notice" data-announce="">
            {t.onlySigns}.
          </p>
        )}
        {answer.partial && some && (
          <p className="notice" data-announce="">
            {t.partial}
          </p>
        )}
        {!onlySigns && (
          <p>
            <a href={exportAddress(ALERT_PAGE, { ...state, sort: 'relevance' })}>{messages.newsletter.alert.link}</a>
          </p>
        )}
        {some && (
          <p className="sorts">
            {answer.total > 1 && !places && <Sorts state={state} />} <Exports state={state} facets={answer.facets} />
          </p>
        )}
      </div>
      {!some && <NoResult answer={answer} waysOut={waysOut} />}
      {places
        ? some && <PlacesView state={state} places={places} />
        : answer.hits.length > 0 && <ResultList hits={answer.hits} heading="h2" />}
      {!places && <Paging state={state} answer={answer} />}
      {some ? (
        <p className="card">
          {t.missing.question}{' '}
          <a href={state.q ? `${MISSING_PAGE}?q=${encodeURIComponent(state.q)}` : MISSING_PAGE}>{t.missing.action}</a>
        </p>
      ) : (
        <MissingForm q={state.q} />
      )}
    </>
  );
}

/** List or map: two addresses of one search. */
function Views({ state }: { state: SearchState }) {
  return (
    <nav className="views" aria-label={t.viewAs}>
      {views.map((view) => (
        <a
          key={view}
          href={searchAddress({ ...state, view, page: 1 })}
          aria-current={view === state.view ? 'true' : undefined}
        >
          {t.views[view]}
        </a>
      ))}
    </nav>
  );
}

function ActiveFilters({ state, labels }: { state: SearchState; labels: FilterLabels }) {
  const filters = activeFilters(state);
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={t.activeFilters}>
      {filters.map(({ facet, value }) => {
        const label = labels[`${facet}=${value}`] ?? value;
        return (
          <li key={`${facet}=${value}`}>
            <ActiveChip href={without(state, facet, value)} label={t.remove(label)}>
              <span lang={isWritten(facet) ? contentLang : undefined}>{label}</span>
            </ActiveChip>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <a className="chip" href={withoutFilters(state)}>
            {t.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
}

function Sorts({ state }: { state: SearchState }) {
  return (
    <>
      {t.sort}{' '}
      <Joined
        items={sortOrders.map((sort) => (
          <a href={searchAddress({ ...state, sort, page: 1 })} aria-current={sort === state.sort ? 'true' : undefined}>
            {t.sorts[sort]}
          </a>
        ))}
      />
      .
    </>
  );
}
