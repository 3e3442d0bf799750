import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NextApiRequest, NextApiResponse } from 'next';
import { reach } from '../../../lib/cms/client';

export const config = { api: { responseLimit: false } };

const passed = ['content-type', 'content-length', 'last-modified', 'etag'];

/** Pictures and documents, so that a page asks nothing of another host. Names are hashed by the CMS: they never change. */
export default async function uploads(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  const path = [request.query['path'] ?? []].flat();
  if (path.some((part) => part === '..' || part.includes('/'))) return response.status(404).end();
  const file = await reach(`/uploads/${path.map(encodeURIComponent).join('/')}`);
  if (!file.ok || !file.body) return response.status(file.status === 404 ? 404 : 502).end();
  for (const header of passed) {
    const value = file.headers.get(header);
    if (value) response.setHeader(header, value);
  }
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  await pipeline(Readable.fromWeb(file.body as Parameters<typeof Readable.fromWeb>[0]), response);
}
