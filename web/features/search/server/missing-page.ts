import type { IncomingMessage } from 'node:http';
import type { GetServerSideProps } from 'next';
import { missingSchema } from '@passerelles/search/shared';
import { CmsUnavailable, reach } from '../../../lib/cms/client';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { firstOf } from '../../../lib/http/query';
import { readerAddress } from '../../../lib/reader-address';
import type { MissingPageProps } from '../MissingPage';

type Problem = NonNullable<MissingPageProps['problem']>;
const statusOf: Record<Problem, number> = { text: 400, 'too-many': 429, unavailable: 503 };
const thanks = '/recherche/manque?envoye=1';

/** Shows the form; on POST passes it to the editors and goes on to the thanks, or shows it again as it was typed. */
export const missingPage: GetServerSideProps<MissingPageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  const q = firstOf(query.q).slice(0, 200);
  if (req.method !== 'POST')
    return { props: { q, text: '', step: query.envoye === undefined ? 'asks' : 'thanks', problem: null } };
  const form = isOwnForm(req) ? await readForm(req) : null;
  const typed = { text: form?.get('text') ?? '', q: form?.get('q') ?? '', website: form?.get('website') ?? '' };
  const problem = await send(req, typed);
  if (problem === null) return { redirect: { destination: thanks, statusCode: 303 } };
  res.statusCode = statusOf[problem];
  return { props: { q: typed.q.slice(0, 200), text: typed.text.slice(0, 2_000), step: 'asks', problem } };
};

async function send(request: IncomingMessage, typed: unknown): Promise<Problem | null> {
  const parsed = missingSchema.safeParse(typed);
  if (!parsed.success) return 'text';
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await reach('/api/search/missing', {}, readerAddress(request), {
      method: 'POST',
      headers,
      body: JSON.stringify(parsed.data),
    });
    if (answer.ok) return null;
    return answer.status === 429 ? 'too-many' : 'unavailable';
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    return 'unavailable';
  }
}
