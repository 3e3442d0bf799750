import type { CmsSettings } from '@passerelles/config/settings';

/** Options of Strapi's email plugin for an address such as `smtp://host:25` or `smtps://user:password@host:465`. */
export function nodemailerOptions(mail: CmsSettings['mail']) {
  const url = new URL(mail.smtpUrl);
  const secure = url.protocol === 'smtps:';
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    provider: 'nodemailer',
    providerOptions: { host: url.hostname, port: Number(url.port || (secure ? 465 : 25)), secure, auth },
    settings: { defaultFrom: mail.from, defaultReplyTo: mail.from },
  };
}
