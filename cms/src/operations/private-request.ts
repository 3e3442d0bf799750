import { isSecret } from '@passerelles/kit/server';

/** What any proxy adds; looked for as it arrived, since what nobody vouches for is taken out of the headers before. */
const forwarding = new Set([
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
]);
const loopback = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;

export interface Incoming {
  /** Names and values in turn, as Node's `rawHeaders`. */
  rawHeaders: readonly string[];
  remoteAddress: string | undefined;
  authorization: string | undefined;
}

/**
 * Whether what is private may be shown: to a program on this machine that nothing stands before, or to the bearer of the
 * operator's token. A web page that makes its reader's browser ask (it then names its origin) is neither.
 */
export function isPrivate({ rawHeaders, remoteAddress, authorization }: Incoming, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (given !== undefined) return token !== null && isSecret(given, token);
  if (!loopback.test(remoteAddress ?? '')) return false;
  return !rawHeaders.some(
    (name, index) =>
      index % 2 === 0 && (forwarding.has(name.toLowerCase()) || /^(?:origin|sec-fetch-site)$/i.test(name)),
  );
}
