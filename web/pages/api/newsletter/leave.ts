import type { NextApiRequest, NextApiResponse } from 'next';
import { subscriptionViewSchema } from '@passerelles/newsletter/shared';
import { post } from '../../../features/newsletter/server/cms';

/**
 * One click (RFC 8058): mail programs POST to the address of `List-Unsubscribe`, without cookie, page or origin. The token in
 * it is all they need. A person who opens the address gets the page with the button.
 */
export default async function leave(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const token = [request.query.jeton ?? ''].flat()[0] ?? '';
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'POST') {
    response.redirect(303, `/lettre/quitter?jeton=${encodeURIComponent(token)}`);
    return;
  }
  const reply = await post(request, 'leave', subscriptionViewSchema, { token });
  if (reply.ok) response.status(200).json({ left: true });
  else response.status(reply.code === 'UNAVAILABLE' ? 503 : 404).json({ error: { code: reply.code } });
}
