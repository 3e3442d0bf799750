import { LONGEST_REPORT } from '@passerelles/desk/shared';
import type { GetServerSideProps } from 'next';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { firstOf } from '../../../lib/http/query';
import { commentedPage } from '../addresses';
import { write } from './cms';
import type { Problem } from '../problems';
import { statusOf } from './written';

export interface ReportPageProps {
  page: string;
  comment: string;
  step: 'asks' | 'thanks';
  text: string;
  problem: Problem | null;
}

/** Tells the editors what is wrong with a comment; the answer is the same whether that comment is there or not. */
export const reportPage: GetServerSideProps<ReportPageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  if (query.sur === undefined) return { redirect: { destination: '/pratiques', permanent: false } };
  const about = commentedPage(firstOf(query.sur));
  const comment = firstOf(query.commentaire);
  if (!about || !/^[\w-]{1,40}$/.test(comment)) return { notFound: true };
  const shown = { page: about.path, comment };
  if (req.method !== 'POST') {
    const step = query.envoye === undefined ? 'asks' : 'thanks';
    return { props: { ...shown, step, text: '', problem: null } };
  }
  const form = isOwnForm(req) ? await readForm(req) : null;
  const text = (form?.get('text') ?? '').slice(0, LONGEST_REPORT * 4);
  const website = form?.get('website') ?? '';
  const reply = form ? await write(req, `/comments/${comment}/report`, { text, website }) : null;
  if (reply?.ok) {
    const sent = new URLSearchParams({ sur: about.path, commentaire: comment, envoye: '1' });
    return { redirect: { destination: `/commentaires/signaler?${sent.toString()}`, statusCode: 303 } };
  }
  const problem = reply?.code ?? 'FOREIGN_FORM';
  res.statusCode = statusOf(problem);
  return { props: { ...shown, step: 'asks', text, problem } };
};
