import type { NextApiRequest, NextApiResponse } from 'next';
import { sitemapXml, sitePaths } from '../../lib/sitemap';

/** `/sitemap.xml`, made when asked and kept an hour by whatever stands in front. */
export default async function sitemap(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const xml = sitemapXml(await sitePaths());
  response
    .setHeader('Content-Type', 'application/xml; charset=utf-8')
    .setHeader('Cache-Control', 'public, s-maxage=3600')
    .status(200)
    .send(xml);
}
