import type { FieldIssue } from '@passerelles/content/shared';
import type { PublicComment } from '@passerelles/desk/shared';
import type { GetServerSideProps } from 'next';
import { findComments } from '../../../lib/cms/comments';
import { findTitle } from '../../../lib/cms/titles';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { firstOf } from '../../../lib/http/query';
import { commentedPage } from '../addresses';
import type { Problem } from '../problems';
import { write } from './cms';
import { blank, MOST_BYTES, statusOf, typedIn, type Typed } from './written';

export interface WritePageProps {
  /** The sheet or the report. */
  title: string;
  page: string;
  /** The comment that is answered. */
  answering: PublicComment | null;
  step: 'asks' | 'thanks';
  typed: Typed;
  problem: Problem | null;
  issues: FieldIssue[];
}

/** The form of a comment; on POST passes it to the CMS and goes on to the thanks, or shows it again as it was typed. */
export const writePage: GetServerSideProps<WritePageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  // One writes from the page of a sheet or a report.
  if (query.sur === undefined) return { redirect: { destination: '/pratiques', permanent: false } };
  const about = commentedPage(firstOf(query.sur));
  const title = about && (await findTitle(about.type, about.slug));
  if (!about || title === null) return { notFound: true };
  const { type, slug, path: page } = about;
  const parent = firstOf(query.reponse);
  const answering = parent === '' ? null : await findAnswered(type, slug, parent);
  if (parent !== '' && !answering) return { notFound: true };
  const shown = { title, page, answering };
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
  const website = form.get('website') ?? '';
  const reply = await write(req, '/comments', { type, slug, ...(answering && { parent }), ...typed, website });
  if (reply.ok) {
    const sent = new URLSearchParams({ sur: page, envoye: '1' });
    return { redirect: { destination: `/commentaires/ecrire?${sent.toString()}`, statusCode: 303 } };
  }
  res.statusCode = statusOf(reply.code);
  return { props: { ...shown, step: 'asks', typed, problem: reply.code, issues: reply.issues } };
};

async function findAnswered(...[type, slug, key]: [...Parameters<typeof findComments>, string]) {
  const threads = await findComments(type, slug);
  const all: PublicComment[] = threads.flatMap(({ answers, ...comment }) => [comment, ...answers]);
  return all.find((one) => one.key === key && one.text !== null) ?? null;
}
