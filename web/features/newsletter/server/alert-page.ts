import type { IncomingMessage } from 'node:http';
import type { GetServerSideProps } from 'next';
import { acceptedSchema, alertRhythms } from '@passerelles/newsletter/shared';
import { searchParams } from '@passerelles/search/shared';
import { isWritten } from '../../search/labels';
import { loadSearch, type SearchOutcome } from '../../search/load';
import { activeFilters } from '../../search/state';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { locale } from '../../../lib/locale';
import { readerAddress } from '../../../lib/reader-address';
import { messages } from '../../../messages';
import type { AlertPageProps } from '../AlertPage';
import { statusOf, type Problem } from '../problems';
import { post } from './cms';

type Typed = AlertPageProps['typed'];

/** Shows the form with the search of its address; on POST passes it to the CMS and goes on to the thanks, or shows it again. */
export const alertPage: GetServerSideProps<AlertPageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  const search = searchIn(await loadSearch(query, readerAddress(req)));
  const blank: Typed = { email: '', rhythm: 'weekly' };
  if (search === null) {
    res.statusCode = 400;
    return { props: { search, typed: blank, problem: null } };
  }
  if (req.method !== 'POST') return { props: { search, typed: blank, problem: null } };
  const form = await readForm(req);
  const typed = form ? typedIn(form) : blank;
  const problem = form ? await send(req, form, typed, search.address) : 'INPUT_INVALID';
  if (problem === null) return { redirect: { destination: '/lettre/merci', statusCode: 303 } };
  res.statusCode = statusOf(problem);
  return { props: { search, typed, problem } };
};

/** A search that cannot be run now is described by the values of its filters. */
function searchIn({ state, found, problem }: SearchOutcome): AlertPageProps['search'] {
  if (problem?.code === 'bad-request') return null;
  const words = activeFilters(state).map(({ facet, value }) => ({
    text: found?.labels[`${facet}=${value}`] ?? value,
    written: isWritten(facet),
  }));
  return {
    address: searchParams({ ...state, sort: 'relevance' }).toString(),
    words: [
      ...(state.q.trim() === '' ? [] : [{ text: messages.common.quotes.join(state.q.trim()), written: false }]),
      ...words,
    ],
  };
}

function typedIn(form: URLSearchParams): Typed {
  return {
    email: (form.get('email') ?? '').slice(0, 400),
    rhythm: alertRhythms.find((one) => one === form.get('rhythm')) ?? 'weekly',
  };
}

async function send(
  request: IncomingMessage,
  form: URLSearchParams,
  typed: Typed,
  search: string,
): Promise<Problem | null> {
  if (!isOwnForm(request)) return 'FOREIGN_FORM';
  const body = { ...typed, search, website: form.get('website') ?? '', locale };
  const reply = await post(request, 'alerts', acceptedSchema, body);
  return reply.ok ? null : reply.code;
}
