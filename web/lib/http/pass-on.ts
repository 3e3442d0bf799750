import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import { CmsUnavailable, reach } from '../cms/client';
import { readerAddress } from '../reader-address';

/** A file of every record takes longer than a page. */
const TIMEOUT_MS = 60_000;
const passedBack = ['content-type', 'content-disposition', 'cache-control', 'etag', 'retry-after'];

/**
 * Answers a reading of the public API as the CMS answers it, under the site's own address: people and programs need to know
 * no other. The body goes through as it comes, whatever its length.
 */
export async function passOn(request: NextApiRequest, response: NextApiResponse, folder: string): Promise<unknown> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  const path = [request.query['path'] ?? []].flat();
  if (path.some((part) => part === '.' || part === '..')) return response.status(404).end();
  const query = new URL(request.url ?? '/', 'http://local').searchParams;
  const known = request.headers['if-none-match'];
  // By default fetch adds `no-cache`, and then no answer is a 304.
  const headers = known ? { 'if-none-match': known, 'cache-control': 'max-age=0' } : undefined;
  try {
    const answer = await reach([folder, ...path.map(encodeURIComponent)].join('/'), query, readerAddress(request), {
      headers,
      timeoutMs: TIMEOUT_MS,
    });
    for (const header of passedBack) {
      const value = answer.headers.get(header);
      if (value) response.setHeader(header, value);
    }
    response.status(answer.status);
    if (!answer.body) return response.end();
    return await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
  } catch (error) {
    if (!(error instanceof CmsUnavailable) || response.headersSent) throw error;
    return response.status(503).json({
      data: null,
      error: { status: 503, name: 'ServiceUnavailable', message: 'The CMS does not answer', details: {} },
    });
  }
}
