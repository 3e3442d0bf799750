import { once } from 'node:events';
import { webSettings } from '../../../lib/settings';
import type { NextApiRequest, NextApiResponse } from 'next';
import { formats, isFormat, type Asked, type Format, type FormatName } from '../../../features/exports/formats';
import { readExport } from '../../../features/exports/server/read-export';
import { CmsUnavailable, reach } from '../../../lib/cms/client';
import { readerAddress } from '../../../lib/reader-address';

/** As long as a slow reader may take to fetch a large file. */
const TIMEOUT_MS = 300_000;
/** Raised when a format is written otherwise, so that no one keeps the old one. */
const WRITING = 1;

// The answer is written piece by piece and ends later than this function's first return.
export const config = { api: { externalResolver: true, responseLimit: false } };

/** `/recherche.csv`, `/recherche-excel.csv`, `/recherche.json`, `/flux.xml`, `/agenda.ics`: everything that the search of the same address finds. */
export default async function exportFile(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const { format: name, ...query } = request.query;
  if (!isFormat(name)) return response.status(404).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  const params = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => [value ?? ''].flat().map((one) => [key, one])),
  );
  const asked: Asked = {
    site: webSettings().publicUrl,
    search: params.size > 0 ? `?${params.toString()}` : '',
    q: params.get('q') ?? '',
  };
  try {
    const headers = { 'if-none-match': request.headers['if-none-match']?.replaceAll(suffix(name), '') ?? '' };
    const answer = await reach('/api/search/export', narrowed(params, formats[name]), readerAddress(request), {
      headers,
      timeoutMs: TIMEOUT_MS,
    });
    if (!answer.ok && answer.status !== 304) return await refuse(response, answer);
    const etag = answer.headers.get('etag')?.replace(/"$/u, `${suffix(name)}"`);
    if (etag) response.setHeader('ETag', etag);
    response
      .setHeader('Cache-Control', answer.headers.get('cache-control') ?? 'no-cache')
      .setHeader('Vary', 'Accept-Encoding');
    if (answer.status === 304) return response.status(304).end();
    await write(request, response, formats[name], asked, answer);
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    if (response.headersSent) return response.destroy();
    response
      .setHeader('Retry-After', '5')
      .status(503)
      .json({
        data: null,
        error: {
          status: 503,
          name: 'ServiceUnavailable',
          message: 'The search does not answer',
          details: { code: 'ENGINE_UNAVAILABLE' },
        },
      });
  }
}

const suffix = (name: FormatName): string => `-${name}${WRITING}`;

/** A format that holds one kind only asks for that kind, unless the address asks for others: then it has nothing to hold. */
function narrowed(params: URLSearchParams, { asks }: Format): URLSearchParams {
  const query = new URLSearchParams(params);
  for (const [key, value] of Object.entries(asks))
    if (!query.has(key) || query.getAll(key).includes(value)) query.set(key, value);
  return query;
}

async function write(
  request: NextApiRequest,
  response: NextApiResponse,
  format: Format,
  asked: Asked,
  answer: Response,
): Promise<void> {
  if (!answer.body) throw new CmsUnavailable('/api/search/export', answer.status);
  const { head, records } = await readExport(answer.body);
  response.setHeader('Content-Type', format.type);
  if (format.saveAs) response.setHeader('Content-Disposition', `attachment; filename="${format.saveAs}"`);
  if (request.method === 'HEAD') return void response.status(200).end();
  response.status(200).write(format.start(head, asked));
  let rank = 0;
  try {
    for await (const record of records) {
      if (!response.write(format.item(record, asked, rank)) && !response.destroyed)
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
      if (response.destroyed) return;
      rank += 1;
    }
  } catch (error) {
    // Half a file must not pass for a whole one: the connection breaks instead of ending.
    console.error(`export: broken off after ${rank} records: ${String(error)}`);
    return void response.destroy();
  }
  response.end(format.end);
}

/** The CMS's own refusal, which names the parameter. */
async function refuse(response: NextApiResponse, answer: Response): Promise<void> {
  const wait = answer.headers.get('retry-after');
  if (wait) response.setHeader('Retry-After', wait);
  response
    .status(answer.status)
    .setHeader('Content-Type', 'application/json; charset=utf-8')
    .send(await answer.text());
}
