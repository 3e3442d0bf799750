import { sessionTokens, type SessionTokens } from '@passerelles/desk/shared';
import { webSettings } from '../../../lib/settings';
import { signedReader } from '../../../lib/reader-address';

/** Tabs of one person ask at the same moment, or a moment later with the cookie of before: one exchange answers them all. */
const sharedForMs = 60_000;
const running = new Map<string, Promise<SessionTokens | 'refused' | 'unavailable'>>();

async function exchange(refreshToken: string, address: string): Promise<SessionTokens | 'refused' | 'unavailable'> {
  try {
    const response = await fetch(`${webSettings().cmsUrl}/api/my/refresh`, {
      method: 'POST',
      cache: 'no-store',
      signal: AbortSignal.timeout(15_000),
      headers: { 'content-type': 'application/json', ...signedReader(address) },
      body: JSON.stringify({ refreshToken }),
    });
    if (response.status === 401) return 'refused';
    const body = response.ok ? ((await response.json()) as { data: unknown }) : null;
    return sessionTokens.safeParse(body?.data).data ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}

/**
 * A new pair of tokens for the refresh token of a cookie, which the CMS takes once. `refused`: the session is over; `unavailable`: nobody can tell, so
 * the cookie stays.
 */
export function refreshOnce(refreshToken: string, address: string): Promise<SessionTokens | 'refused' | 'unavailable'> {
  const known = running.get(refreshToken);
  if (known) return known;
  const answer = exchange(refreshToken, address);
  running.set(refreshToken, answer);
  void answer.then((tokens) => {
    if (tokens === 'unavailable') return running.delete(refreshToken);
    return setTimeout(() => running.delete(refreshToken), sharedForMs).unref();
  });
  return answer;
}
