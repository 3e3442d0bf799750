import type { NextApiRequest, NextApiResponse } from 'next';
import { publicAddress } from '../../lib/addresses';

/** Everything may be read by machines but the desk and the endless addresses of the search. */
export default function robots(_request: NextApiRequest, response: NextApiResponse): void {
  response
    .setHeader('Content-Type', 'text/plain; charset=utf-8')
    .status(200)
    .send(
      `User-agent: *\nDisallow: /espace\nDisallow: /recherche\nDisallow: /recueil\nDisallow: /commentaires\nDisallow: /questions\nDisallow: /api/\n\nSitemap: ${publicAddress('/sitemap.xml')}\n`,
    );
}
