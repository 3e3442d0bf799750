import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { PageCache, Packing, Sent } from './page-cache';

/** What makes Next answer otherwise than by the address: its own protocol, its cookies, and questions about a part or a date. */
const nextsOwn =
  /^(?:x-nextjs-|x-middleware-|x-prerender-|x-invoke-|x-matched-|next-|rsc$|purpose$|range$|if-modified-since$)/;
const nextsCookies = /__prerender_bypass|__next_preview_data/;
/** Of this connection, or of what is sent alone. */
const notKept = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']);
const ofTheBody = new Set(['content-type', 'content-length', 'content-encoding', 'vary']);

/**
 * Answers a page that is kept as Next answered it before, without asking Next: what it does for each answer costs more than the rest.
 * @returns false where Next has to answer
 */
export function sendKept(cache: PageCache, request: IncomingMessage, response: ServerResponse): boolean {
  const packing = isWhole(request) && packingOf(request);
  const sent = packing && cache.sent(request.url ?? '', packing);
  return Boolean(sent) && sendAgain(sent as Sent, request, response);
}

/** Keeps how Next answers a page that is kept, when it leaves: its headers, and its body as the reader takes it. */
export function keepSent(cache: PageCache, request: IncomingMessage, response: ServerResponse): void {
  const packing = isWhole(request) ? packingOf(request) : null;
  if (!packing) return;
  const isKept = (): boolean => response.getHeader('x-nextjs-cache') === 'HIT';
  whenSent(request, response, { packing, isKept }, (sent, html) => cache.keepSent(packing, html, sent));
}

/** Of a page that is kept by its path; a query belongs to none. */
const isWhole = ({ url }: IncomingMessage): boolean => url !== undefined && !url.includes('?');

/** @returns false where the reader knows versions in a way that is Next's to read */
export function sendAgain(sent: Sent, { headers }: IncomingMessage, response: ServerResponse): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) response.writeHead(200, [...sent.headers]).end(sent.body);
  else if (known === sent.etag || known === `W/${sent.etag}`) response.writeHead(304, unchanged(sent)).end();
  else return false;
  return true;
}

/** Hands over how a whole page was answered (200), and the text that it is, once all of it left. */
export function whenSent(
  request: IncomingMessage,
  response: ServerResponse,
  { packing, isKept }: { packing: Packing; isKept: () => boolean },
  keep: (sent: Sent, html: string) => void,
): void {
  if (request.headers['if-none-match'] !== undefined) return;
  const url = request.url ?? '';
  let headers: string[] | null = null;
  const parts: Buffer[] = [];
  const take = (chunk: unknown): void => {
    if (headers && (typeof chunk === 'string' || chunk instanceof Uint8Array)) parts.push(Buffer.from(chunk as string));
  };
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map((one) => one.bind(response));
  response.writeHead = ((...given: unknown[]) => {
    const answer = call(writeHead, given);
    if (given.length === 1 && response.statusCode === 200 && isKept()) headers = headersOf(response);
    return answer;
  }) as typeof response.writeHead;
  response.write = ((...given: unknown[]) => {
    const answer = call(write, given);
    take(given[0]);
    return answer;
  }) as typeof response.write;
  response.end = ((...given: unknown[]) => {
    const answer = call(end, given);
    take(given[0]);
    return answer;
  }) as typeof response.end;
  response.once('finish', () => {
    const etag = response.getHeader('etag');
    const encoding = response.getHeader('content-encoding') ?? 'identity';
    if (!headers || typeof etag !== 'string' || encoding !== packing || response.hasHeader('set-cookie')) return;
    const body = Buffer.concat(parts);
    const html = textOf(body, packing);
    if (html === null) return;
    keep({ url, etag, headers: [...headers, 'Content-Length', String(body.length)], body }, html);
  });
}

const call = (method: unknown, given: unknown[]): unknown => (method as (...given: unknown[]) => unknown)(...given);

function textOf(body: Buffer, packing: Packing): string | null {
  try {
    return (packing === 'gzip' ? gunzipSync(body) : body).toString();
  } catch {
    return null;
  }
}

/** How the reader takes the answer; null where the answer depends on more than the address. */
export function packingOf({ method, headers }: IncomingMessage): Packing | null {
  if (method !== 'GET') return null;
  if (headers['cache-control']?.includes('no-cache') || nextsCookies.test(headers.cookie ?? '')) return null;
  for (const name in headers) if (nextsOwn.test(name)) return null;
  return acceptedOf(headers);
}

function acceptedOf({ 'accept-encoding': accepted }: IncomingHttpHeaders): Packing | null {
  if (accepted === undefined || accepted === 'identity') return 'identity';
  // Weights are left to Next.
  return !accepted.includes(';') && /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function headersOf(response: ServerResponse): string[] {
  return response.getHeaderNames().flatMap((name) => {
    const value = response.getHeader(name);
    return value === undefined || notKept.has(name) ? [] : [value].flat().flatMap((one) => [name, String(one)]);
  });
}

function unchanged({ headers }: Sent): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2)
    if (!ofTheBody.has(headers[at]!.toLowerCase())) kept.push(headers[at]!, headers[at + 1]!);
  return kept;
}
