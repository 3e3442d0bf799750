import type { CmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';

interface Provider {
  send(options: { headers?: Record<string, string>; dkim?: object }): Promise<unknown>;
}

/**
 * Marks every mail that leaves the CMS, the panel's invitations and resets included, as written by a program (RFC 3834): an out-of-office reply
 * then does not answer it. And signs it, where there is a key (RFC 6376).
 */
export function markMails(strapi: Core.Strapi, dkim: CmsSettings['mail']['dkim']): void {
  const { provider } = strapi.plugin('email') as unknown as { provider: Provider };
  const send = provider.send.bind(provider);
  provider.send = (options) =>
    send({
      ...options,
      ...(dkim ? { dkim } : {}),
      headers: { 'Auto-Submitted': 'auto-generated', ...options.headers },
    });
}
