import type { Core } from '@strapi/strapi';

interface Provider {
  send(options: { headers?: Record<string, string> }): Promise<unknown>;
}

/**
 * Marks every mail that leaves the CMS, the panel's invitations and resets included, as written by a program (RFC 3834): an out-of-office reply
 * then does not answer it.
 */
export function markMailsAsAutomatic(strapi: Core.Strapi): void {
  const { provider } = strapi.plugin('email') as unknown as { provider: Provider };
  const send = provider.send.bind(provider);
  provider.send = (options) =>
    send({ ...options, headers: { 'Auto-Submitted': 'auto-generated', ...options.headers } });
}
