import type { SearchErrorCode } from '@passerelles/search/shared';
import type { NextApiRequest, NextApiResponse } from 'next';
import { CmsUnavailable, reach } from '../../../lib/cms/client';
import { readerAddress } from '../../../lib/reader-address';

const open = new Set(['suggest', 'similar', 'places']);

/**
 * The search API for people who only know the site's address: `/api/search`, `/suggest`, `/similar` and `/places`, as the CMS
 * answers. Whole results are files (pages/api/export).
 */
export default async function searchProxy(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const path = [request.query['path'] ?? []].flat();
  if (path.length > 1 || (path.length === 1 && !open.has(path[0] ?? '')))
    return response.status(404).json(refusal(404, 'NotFoundError', 'Not Found'));
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  const query = new URL(request.url ?? '/', 'http://local').searchParams;
  try {
    const known = request.headers['if-none-match'];
    const sent = known ? { headers: { 'if-none-match': known } } : {};
    const answer = await reach(['/api/search', ...path].join('/'), query, readerAddress(request), sent);
    for (const header of ['content-type', 'cache-control', 'etag', 'retry-after', 'vary']) {
      const value = answer.headers.get(header);
      if (value) response.setHeader(header, value);
    }
    if (answer.status === 304) return response.status(304).end();
    response.status(answer.status).send(await answer.text());
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    response.status(503).json(refusal(503, 'ServiceUnavailable', 'The search does not answer', 'ENGINE_UNAVAILABLE'));
  }
}

/** Strapi's error body, so that a client reads the same thing from both addresses. */
function refusal(status: number, name: string, message: string, code?: SearchErrorCode): object {
  return { data: null, error: { status, name, message, details: code ? { code } : {} } };
}
