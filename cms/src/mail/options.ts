import type { CmsSettings } from '@passerelles/config/settings';
import { poolThatTellsHowFar } from './transport';

/** What Nodemailer is told of an address such as `smtp://host:25` or `smtps://user:password@host:465`. */
export function serverOf(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return { host: url.hostname, port: Number(url.port || (secure ? 465 : 25)), secure, auth };
}

/** Options of Strapi's email plugin: connections stay open from one mail to the next. */
export function nodemailerOptions({ smtpUrl, from, connections, silenceMs }: CmsSettings['mail']) {
  const first = Math.min(silenceMs, 30_000);
  const waits = { connectionTimeout: first, greetingTimeout: first, socketTimeout: silenceMs };
  return {
    provider: 'nodemailer',
    providerOptions: poolThatTellsHowFar({ ...serverOf(smtpUrl), ...waits, maxConnections: connections }),
    settings: { defaultFrom: from, defaultReplyTo: from },
  };
}
