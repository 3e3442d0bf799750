import type { NextApiRequest, NextApiResponse } from 'next';
import { isPrinted } from '../../../../features/recueil/address';
import { cardOf } from '../../../../features/recueil/card';
import { loadOne } from '../../../../features/recueil/server/load-selection';
import { publicAddress } from '../../../../lib/addresses';
import { CmsUnavailable } from '../../../../lib/cms/client';
import { readerAddress } from '../../../../lib/reader-address';
import { isPressError, press } from '../../../../print/printer';

const RETRY_SECONDS = '10';

/** `/pratiques/<slug>.png`, `/rencontres/<slug>.png`: the picture under which a sheet is shared. Made in turn with what is printed. */
export default async function card(request: NextApiRequest, response: NextApiResponse): Promise<unknown> {
  const { kind, slug } = request.query;
  if (typeof kind !== 'string' || typeof slug !== 'string' || !isPrinted(kind)) return response.status(404).end();
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.setHeader('Allow', 'GET, HEAD').status(405).end();
  try {
    return await press().turn(readerAddress(request), async () => {
      const printing = await loadOne(kind, slug, { site: publicAddress('') }, new Date());
      if (printing === null) return response.status(404).end();
      const data = JSON.stringify(cardOf(printing));
      const etag = `"${press().fingerprint('card', data)}"`;
      response.setHeader('ETag', etag).setHeader('Cache-Control', 'public, no-cache');
      if (request.headers['if-none-match']?.includes(etag)) return response.status(304).end();
      return response
        .setHeader('Content-Type', 'image/png')
        .status(200)
        .send(await press().print('card', data));
    });
  } catch (error) {
    if (!isPressError(error) && !(error instanceof CmsUnavailable)) throw error;
    console.error(`card: ${error.message}`);
    return response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', RETRY_SECONDS).status(503).end();
  }
}
