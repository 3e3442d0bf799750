import type { GetServerSideProps } from 'next';
import { Filters, FILTERS_FORM } from '../features/search/Filters';
import { loadSearch, type SearchOutcome } from '../features/search/load';
import { Results } from '../features/search/Results';
import { readerAddress } from '../lib/reader-address';
import { Layout } from '../ui/Layout';
import { PageHead } from '../ui/PageHead';
import { SearchBox } from '../ui/SearchBox';
import { messages } from '../messages';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps = async ({ query, req, res }) => {
  const outcome = await loadSearch(query, readerAddress(req));
  res.statusCode = outcome.status;
  // What was just published is found at once: no copy is kept without asking.
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  return { props: outcome };
};

export default function Search({ state, answer, problem }: SearchOutcome) {
  const t = messages.search;
  return (
    <Layout>
      <PageHead title={state.q ? t.resultsFor(state.q) : t.title} noIndex />
      <live-search class="page search-page">
        <div role="search">
          <SearchBox query={state.q} form={FILTERS_FORM} />
        </div>
        <div className="search-grid" data-region="">
          <Filters state={state} facets={answer?.facets ?? null} />
          <div className="results">
            {answer ? (
              <Results state={state} answer={answer} />
            ) : (
              <>
                <h1>{t.title}</h1>
                <p className="notice">{problem === 'bad-request' ? t.badRequest : t.unavailable}</p>
              </>
            )}
          </div>
        </div>
      </live-search>
    </Layout>
  );
}
