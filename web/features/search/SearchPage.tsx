import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { SearchBox } from '../../ui/SearchBox';
import { messages } from '../../messages';
import { Filters, FILTERS_FORM } from './Filters';
import type { SearchOutcome } from './load';
import { Results } from './Results';
import { exportAddress, searchAddress, type SearchState } from './state';

const t = messages.search;

/** The search: what is typed and ticked at the left, what is found at the right; or why nothing can be said now. */
export function SearchPage({ state, url, found, problem }: SearchOutcome) {
  return (
    <Layout ownSearch>
      <PageHead
        title={state.q ? t.resultsFor(state.q) : t.title}
        url={url}
        feed={exportAddress('/flux.xml', state)}
        noIndex
      />
      <live-search class="page search-page">
        <div role="search">
          <SearchBox query={state.q} form={FILTERS_FORM} />
        </div>
        <div className="search-grid" data-region="">
          <Filters
            state={state}
            facets={found?.answer.facets ?? null}
            labels={found?.labels ?? {}}
            total={found?.answer.total ?? null}
          />
          <div className="results">
            {found ? <Results state={state} {...found} /> : <Problem state={state} problem={problem} />}
          </div>
        </div>
      </live-search>
    </Layout>
  );
}

function Problem({ state, problem }: { state: SearchState; problem: SearchOutcome['problem'] }) {
  if (problem === null) return null;
  const wrong = problem.code === 'bad-request';
  return (
    <div className="prose">
      <h1>{t.title}</h1>
      {/* `data-announce` is what live-search reads out. */}
      <p className="notice" data-announce="">
        {t.problems[problem.code]}
        {wrong && ` ${t.wrongParameters(problem.parameters)}`}
      </p>
      <p>{wrong ? <a href="/recherche">{t.startAgain}</a> : <a href={searchAddress(state)}>{t.tryAgain}</a>}</p>
    </div>
  );
}
