import type { FieldIssue } from '@passerelles/content/shared';
import type { GetServerSideProps } from 'next';
import { findTitle } from '../../../lib/cms/titles';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { firstOf } from '../../../lib/http/query';
import { pathTo } from '../../../lib/paths';
import { commentedPage } from '../addresses';
import type { Problem } from '../problems';
import { write } from './cms';
import { blank, MOST_BYTES, statusOf, typedIn, type Typed } from './written';

export interface AskPageProps {
  name: string;
  actor: string;
  /** Path of the page from which it is asked. */
  page: string;
  step: 'asks' | 'thanks';
  typed: Typed;
  problem: Problem | null;
  issues: FieldIssue[];
}

/** The form of a question to an actor's people; on POST passes it to the CMS, likewise. */
export const askPage: GetServerSideProps<AskPageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  if (query.acteur === undefined) return { redirect: { destination: '/acteurs', permanent: false } };
  const actor = firstOf(query.acteur);
  const name = /^[a-z0-9-]{1,200}$/.test(actor) ? await findTitle('actor', actor) : null;
  if (name === null) return { notFound: true };
  const page = commentedPage(firstOf(query.sur))?.path ?? pathTo('acteurs', actor);
  const shown = { name, actor, page };
  if (req.method !== 'POST') {
    const step = query.envoye === undefined ? 'asks' : 'thanks';
    return { props: { ...shown, step, typed: blank, problem: null, issues: [] } };
  }
  const form = isOwnForm(req) ? await readForm(req, MOST_BYTES) : null;
  if (!form) {
    res.statusCode = 403;
    return { props: { ...shown, step: 'asks', typed: blank, problem: 'FOREIGN_FORM', issues: [] } };
  }
  const typed = typedIn(form);
  const reply = await write(req, '/questions', { actor, page, ...typed, website: form.get('website') ?? '' });
  if (reply.ok) {
    const sent = new URLSearchParams({ acteur: actor, sur: page, envoye: '1' });
    return { redirect: { destination: `/questions/poser?${sent.toString()}`, statusCode: 303 } };
  }
  res.statusCode = statusOf(reply.code);
  return { props: { ...shown, step: 'asks', typed, problem: reply.code, issues: reply.issues } };
};
