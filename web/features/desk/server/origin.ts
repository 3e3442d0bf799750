import { webSettings } from '../../../lib/settings';
import { headers } from 'next/headers';

/**
 * Whether a change was asked for from one of our own pages: every browser sends `Origin` (or `Sec-Fetch-Site`) with a POST. Cookies are
 * SameSite=Lax besides; this is a second check.
 */
export async function isOwnOrigin(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get('origin');
  if (!origin) return sent.get('sec-fetch-site') === 'same-origin';
  const own = [new URL(webSettings().publicUrl).host, sent.get('host')];
  return URL.canParse(origin) && own.includes(new URL(origin).host);
}

export async function assertOwnOrigin(): Promise<void> {
  if (!(await isOwnOrigin())) throw new Error('desk: a change was asked for from another site');
}
