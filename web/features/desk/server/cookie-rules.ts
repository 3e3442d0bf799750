import { accountDurations, type SessionTokens } from '@passerelles/desk/shared';
import { webSettings } from '../../../lib/settings';

/** httpOnly: no script of a page ever reads them. Limited to the desk: the reading pages stay cacheable and know nobody. */
export const cookieNames = {
  access: 'passerelles_acces',
  refresh: 'passerelles_session',
  device: 'passerelles_appareil',
} as const;

const DAY_SECONDS = 24 * 3600;
/** Seconds. Of the access token a little less than the ten minutes that it lives itself. */
const lifetimes = {
  access: 9 * 60,
  refresh: accountDurations.sessionDays * DAY_SECONDS,
  device: accountDurations.deviceDays * DAY_SECONDS,
} as const;

export const cookieOptions = (name: keyof typeof lifetimes) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: webSettings().publicUrl.startsWith('https:'),
  path: '/espace',
  maxAge: lifetimes[name],
});

interface Jar {
  set(
    name: string,
    value: string,
    options: Omit<ReturnType<typeof cookieOptions>, 'maxAge'> & { maxAge: number },
  ): unknown;
}

export function writeTokens(jar: Jar, { accessToken, refreshToken }: SessionTokens): void {
  jar.set(cookieNames.access, accessToken, cookieOptions('access'));
  jar.set(cookieNames.refresh, refreshToken, cookieOptions('refresh'));
}

/** The device stays known: signing out says nothing of it. */
export function eraseTokens(jar: Jar): void {
  for (const name of ['access', 'refresh'] as const)
    jar.set(cookieNames[name], '', { ...cookieOptions(name), maxAge: 0 });
}
