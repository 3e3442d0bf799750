import type { GetServerSideProps } from 'next';
import { subscriptionViewSchema } from '@passerelles/newsletter/shared';
import type { LinkPageProps } from '../LinkPage';
import { post, read } from './cms';
import { isOwnForm } from '../../../lib/http/form';

/**
 * The page behind a link of our mails. Opening it changes nothing, since programs that check mails open links too; its
 * button sends the same address with POST.
 */
export function linkPage(act: 'confirm' | 'leave'): GetServerSideProps<LinkPageProps> {
  return async ({ req, res, query }) => {
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('Referrer-Policy', 'no-referrer');
    const token = [query.jeton ?? ''].flat()[0] ?? '';
    const pressed = req.method === 'POST';
    if (pressed && !isOwnForm(req)) {
      res.statusCode = 403;
      return { props: { step: 'refused', code: 'FOREIGN_FORM' } };
    }
    const reply = pressed
      ? await post(req, act, subscriptionViewSchema, { token })
      : await read('subscription', subscriptionViewSchema, token);
    if (!reply.ok) {
      res.statusCode = reply.code === 'UNAVAILABLE' ? 503 : 404;
      return { props: { step: 'refused', code: reply.code } };
    }
    const { email, purpose } = reply.value;
    if (purpose !== act) {
      res.statusCode = 404;
      return { props: { step: 'refused', code: 'TOKEN_UNKNOWN' } };
    }
    return { props: pressed ? { step: 'done', email } : { step: 'asks', email, token } };
  };
}
