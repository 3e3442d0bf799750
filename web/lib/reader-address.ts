import type { IncomingMessage } from 'node:http';

/**
 * The reader's address, for the CMS's limits: the last one that a proxy wrote down (a reader can invent those before it), or
 * that of the connection.
 */
export function readerAddress(request: IncomingMessage): string {
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim();
  return forwarded || (request.socket.remoteAddress ?? '');
}
