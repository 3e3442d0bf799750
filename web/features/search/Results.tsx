import { sortOrders, type SearchAnswer } from '@passerelles/search/shared';
import { ActiveChip } from '../../ui/Chip';
import { Joined } from '../../ui/Joined';
import { messages } from '../../messages';
import { filterLabel } from './labels';
import { NoResult } from './NoResult';
import { ResultList } from './ResultList';
import { activeFilters, searchAddress, without, type SearchState } from './state';

const t = messages.search;

/** What was found: how many, by which filters, in which order; then the list, and its pages. */
export function Results({ state, answer }: { state: SearchState; answer: SearchAnswer }) {
  return (
    <>
      <div className="results-head">
        {/* `data-announce` is what live-search reads out when the list changes. */}
        <h1 className="results-count" data-announce="">
          {t.count(answer.total)}
        </h1>
        <ActiveFilters state={state} answer={answer} />
        {answer.partial && answer.total > 0 && <p className="notice">{t.partial}</p>}
        {answer.total > 1 && <Sorts state={state} />}
      </div>
      {answer.total > 0 ? <ResultList hits={answer.hits} heading="h2" /> : <NoResult state={state} answer={answer} />}
      <Paging state={state} answer={answer} />
      <p className="card">
        {t.missing} <a href="/espace">{t.missingAction}</a>
      </p>
    </>
  );
}

function ActiveFilters({ state, answer }: { state: SearchState; answer: SearchAnswer }) {
  const filters = activeFilters(state);
  if (filters.length === 0) return null;
  return (
    <ul className="chips" aria-label={t.activeFilters}>
      {filters.map(({ facet, value }) => {
        const label = filterLabel(answer.facets, facet, value);
        return (
          <li key={`${facet}=${value}`}>
            <ActiveChip href={without(state, facet, value)} label={t.remove(label)}>
              {label}
            </ActiveChip>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <a className="chip" href={searchAddress({ q: state.q, sort: state.sort })}>
            {t.removeAll}
          </a>
        </li>
      )}
    </ul>
  );
}

function Sorts({ state }: { state: SearchState }) {
  return (
    <p className="sorts">
      {t.sort}{' '}
      <Joined
        items={sortOrders.map((sort) => (
          <a href={searchAddress({ ...state, sort, page: 1 })} aria-current={sort === state.sort ? 'true' : undefined}>
            {t.sorts[sort]}
          </a>
        ))}
      />
    </p>
  );
}

function Paging({ state, answer }: { state: SearchState; answer: SearchAnswer }) {
  const pages = Math.ceil(answer.total / answer.pageSize);
  if (pages < 2) return null;
  return (
    <nav className="paging" aria-label={t.paging}>
      {answer.page > 1 && (
        <a className="button" rel="prev" href={searchAddress({ ...state, page: answer.page - 1 })}>
          {t.previous}
        </a>
      )}
      <span>{t.page(answer.page, pages)}</span>
      {answer.page < pages && (
        <a className="button" rel="next" href={searchAddress({ ...state, page: answer.page + 1 })}>
          {t.next}
        </a>
      )}
    </nav>
  );
}
