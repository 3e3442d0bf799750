import { publicAddress } from './addresses';
import { listCommittees } from './cms/committees';
import { listRecords } from './cms/records';
import { search, searchAll } from './cms/search';
import { pathTo } from './paths';
import { listPaths } from './static-page';

/** The protocol's own limit for one file. */
const MOST = 50_000;

/** Paths of every page that can be read: lists, documents, territories with something in them, committees, latest records. */
export async function sitePaths(): Promise<string[]> {
  const [hits, { facets }, committees, { data: records }] = await Promise.all([
    searchAll({ sort: 'title' }, MOST),
    search({ pageSize: 1 }),
    listCommittees(),
    listRecords({ pageSize: 100 }),
  ]);
  return [
    ...listPaths,
    '/releves',
    '/lettre',
    '/api',
    '/accessibilite',
    '/plan-du-site',
    '/donnees-personnelles',
    ...hits.map(({ url }) => url),
    ...facets.territory.map(({ value }) => pathTo('territoires', value)),
    ...committees.map(({ slug }) => pathTo('comites', slug)),
    ...records.map(({ reference }) => pathTo('releves', reference)),
  ];
}

/** The site map in the protocol's XML. */
export function sitemapXml(paths: string[]): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const urls = paths.map((path) => `<url><loc>${escape(publicAddress(encodeURI(path)))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
