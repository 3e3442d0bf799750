import type { SessionTokens } from '@passerelles/desk/shared';
import { readWebSettings } from '@passerelles/config/settings';
import { cookies } from 'next/headers';

/** httpOnly: no script of a page ever reads them. Limited to the desk: the reading pages stay cacheable and know nobody. */
const names = { access: 'passerelles_acces', refresh: 'passerelles_session' } as const;

/** Seconds. A little less than the tokens themselves live: ten minutes, fourteen days. */
const lifetimes = { access: 9 * 60, refresh: 14 * 24 * 3600 } as const;

const options = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: readWebSettings().publicUrl.startsWith('https:'),
  path: '/espace',
});

export async function readTokens(): Promise<{ access?: string; refresh?: string }> {
  const jar = await cookies();
  return { access: jar.get(names.access)?.value, refresh: jar.get(names.refresh)?.value };
}

export async function keepTokens({ accessToken, refreshToken }: SessionTokens): Promise<void> {
  const jar = await cookies();
  jar.set(names.access, accessToken, { ...options(), maxAge: lifetimes.access });
  jar.set(names.refresh, refreshToken, { ...options(), maxAge: lifetimes.refresh });
}

/** While a page is being rendered cookies can't be written: the fresh access token then serves this one page. */
export async function keepAccess(accessToken: string): Promise<void> {
  try {
    (await cookies()).set(names.access, accessToken, { ...options(), maxAge: lifetimes.access });
  } catch {
    // Nothing is lost: the refresh token gives another one.
  }
}

export async function forgetTokens(): Promise<void> {
  const jar = await cookies();
  for (const name of Object.values(names)) jar.set(name, '', { ...options(), maxAge: 0 });
}
