import type { IncomingMessage } from 'node:http';
import { readBody } from './body';

const MOST_BYTES = 16_384;

/** The fields of a form that a browser sent without any script; null when it has more than `most` bytes, which is larger than ours can be. */
export async function readForm(request: IncomingMessage, most = MOST_BYTES): Promise<URLSearchParams | null> {
  const body = await readBody(request, most);
  return body === null ? null : new URLSearchParams(body);
}

/**
 * Whether a form was sent from our own pages. Browsers say where a request comes from (`Sec-Fetch-Site`, or `Origin` in older
 * ones) and no page can forge it; what says neither is no browser and carries nobody's cookies.
 */
export function isOwnForm({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === headers.host;
}
