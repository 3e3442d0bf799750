import type { GetServerSideProps } from 'next';
import type { ReaderLinkView } from '@passerelles/desk/shared';
import { isOwnForm } from '../../../lib/http/form';
import { openedBy } from '../../newsletter/server/link-page';
import { press, readLink } from './cms';
import type { Problem, ReaderAct } from '../problems';
import { statusOf } from './written';

export type ReaderLinkProps =
  | { step: 'asks' | 'done'; view: ReaderLinkView; token: string }
  | { step: 'refused'; problem: Problem };

/**
 * The page behind a link of a reader's mail. Opening it changes nothing, since programs that check mails open links too; its button sends
 * the same address with POST.
 */
export function readerLinkPage(act: ReaderAct): GetServerSideProps<ReaderLinkProps> {
  return async ({ req, res, query }) => {
    const token = openedBy(res, query);
    const refused = (problem: Problem) => {
      res.statusCode = statusOf(problem);
      return { props: { step: 'refused' as const, problem } };
    };
    const pressed = req.method === 'POST';
    if (pressed && !isOwnForm(req)) return refused('FOREIGN_FORM');
    if (token === '') return refused('TOKEN_INVALID');
    const before = await readLink(req, token);
    if (!before.ok) return refused(before.code);
    if (before.value.purpose !== act) return refused('TOKEN_INVALID');
    if (!pressed) return { props: { step: 'asks', view: before.value, token } };
    const reply = await press(req, act === 'erase-comment' ? 'erase' : 'confirm', token);
    return reply.ok ? { props: { step: 'done', view: reply.value, token } } : refused(reply.code);
  };
}
