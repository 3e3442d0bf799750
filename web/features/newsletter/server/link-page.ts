import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ParsedUrlQuery } from 'node:querystring';
import type { GetServerSideProps } from 'next';
import { erasedSchema, subscriptionViewSchema, type SubscriptionView } from '@passerelles/newsletter/shared';
import type { LinkAct, LinkPageProps } from '../LinkPage';
import { post, read, type Reply } from './cms';
import { isOwnForm } from '../../../lib/http/form';

/**
 * The page behind a link of our mails. Opening it changes nothing, since programs that check mails open links too; its
 * button sends the same address with POST.
 */
export function linkPage(act: LinkAct): GetServerSideProps<LinkPageProps> {
  return async ({ req, res, query }) => {
    const token = openedBy(res, query);
    const pressed = req.method === 'POST';
    if (pressed && !isOwnForm(req)) {
      res.statusCode = 403;
      return { props: { step: 'refused', code: 'FOREIGN_FORM' } };
    }
    // Read first: whoever is forgotten by the button has nothing left to be read.
    const before = await read('subscription', subscriptionViewSchema, token);
    const reply = pressed && before.ok ? await press(req, act, token, before.value) : before;
    if (!reply.ok) {
      res.statusCode = reply.code === 'UNAVAILABLE' ? 503 : 404;
      return { props: { step: 'refused', code: reply.code } };
    }
    const { email, purpose, of, newEmail } = reply.value;
    if (purpose !== (act === 'confirm' ? 'confirm' : 'leave')) {
      res.statusCode = 404;
      return { props: { step: 'refused', code: 'TOKEN_UNKNOWN' } };
    }
    // Once it is left, the alert is known by what stood there before.
    const { alert: shown } = before.ok ? before.value : reply.value;
    const alert = of === 'alert' ? (shown ?? gone) : null;
    // The last alert was removed among the choices.
    if (query.fait !== undefined && reply.value.state === 'unsubscribed')
      return { props: { step: 'done', email, alert: null, newEmail } };
    return {
      props: pressed ? { step: 'done', email, alert, newEmail } : { step: 'asks', email, token, alert, newEmail },
    };
  };
}

/** An alert that was left before: what it was about is not kept. */
const gone = { about: '', search: '', rhythm: 'weekly' } as const;

/** The token in the address of a page behind a link, which nobody keeps and no other site learns. */
export function openedBy(response: ServerResponse, query: ParsedUrlQuery): string {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  return [query.jeton ?? ''].flat()[0] ?? '';
}

/** Does what the button says; the answer still names the masked address. */
async function press(
  request: IncomingMessage,
  act: LinkAct,
  token: string,
  before: SubscriptionView,
): Promise<Reply<SubscriptionView>> {
  if (act !== 'erase') return post(request, act, subscriptionViewSchema, { token });
  const reply = await post(request, act, erasedSchema, { token });
  return reply.ok ? { ok: true, value: before } : reply;
}
