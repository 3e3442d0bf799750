import type { GetServerSideProps } from 'next';
import { noteRendered } from '../../cache/rendered-from';
import { loadSearch, type SearchOutcome } from '../../features/search/load';
import { SearchPage } from '../../features/search/SearchPage';
import { readerAddress } from '../../lib/reader-address';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<SearchOutcome> = async ({ query, req, res }) => {
  const outcome = await loadSearch(query, readerAddress(req), (from) => noteRendered(req, from));
  res.statusCode = outcome.status;
  // What was just published must be found: no copy is used without asking the server.
  res.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  if (outcome.status >= 429) res.setHeader('Retry-After', '5');
  return { props: outcome };
};

export default SearchPage;
