import type { IncomingMessage } from 'node:http';

/** The chain of addresses that the CMS reads for its limits: what our own proxy says, and who called us. */
export function readerAddress(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-for'];
  const before = Array.isArray(forwarded) ? forwarded.join(', ') : forwarded;
  return [before, request.socket.remoteAddress].filter(Boolean).join(', ');
}
