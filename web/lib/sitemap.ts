import { exportHeadSchema, exportRecordSchema } from '@passerelles/search/shared';
import { z } from 'zod';
import { publicAddress } from './addresses';
import { CmsUnavailable, parseAnswer, reach } from './cms/client';
import { listLetters } from './cms/letters';
import { listCommittees } from './cms/committees';
import { listRecords } from './cms/records';
import { search } from './cms/search';
import { isFollowed, pathTo } from './paths';
import { listPaths } from './static-page';

/** As long as the CMS may take to list all that is published. */
const TIMEOUT_MS = 60_000;

/** A page that can be read. `lastmod`: ISO instant of the last change of what it shows of its own, where that is known. */
export interface SitePath {
  path: string;
  lastmod?: string;
}

const changed = z.object({
  url: exportRecordSchema.shape.url.refine(isFollowed).catch(''),
  updatedAt: z.iso.datetime().nullable().catch(null),
});

/** Every published document, with its last change. @throws CmsUnavailable */
async function documents(): Promise<SitePath[]> {
  const path = '/api/search/export';
  const answer = await reach(path, {}, undefined, { timeoutMs: TIMEOUT_MS });
  if (!answer.ok) throw new CmsUnavailable(path, answer.status);
  const [head = '', ...lines] = (await answer.text()).split('\n').filter(Boolean);
  parseAnswer(exportHeadSchema, path, head);
  return lines.flatMap((line): SitePath[] => {
    const { url, updatedAt } = parseAnswer(changed, path, line);
    return url === '' ? [] : [{ path: url, ...(updatedAt !== null && { lastmod: updatedAt }) }];
  });
}

/** Every page that can be read: lists, documents, territories with something in them, committees, latest records. */
export async function sitePaths(): Promise<SitePath[]> {
  const [found, { facets }, committees, { data: records }, letters] = await Promise.all([
    documents(),
    search({ pageSize: 1 }),
    listCommittees(),
    listRecords({ pageSize: 100 }),
    listLetters(),
  ]);
  const undated = [
    ...listPaths,
    '/releves',
    '/lettre',
    ...letters.map(({ slug }) => pathTo('lettre/archives', slug)),
    '/api',
    '/accessibilite',
    '/plan-du-site',
    '/donnees-personnelles',
    ...facets.territory.map(({ value }) => pathTo('territoires', value)),
    ...committees.map(({ slug }) => pathTo('comites', slug)),
    // A record is amended by others, which have pages of their own.
    ...records.map(({ reference }) => pathTo('releves', reference)),
  ];
  return [...undated.map((path) => ({ path })), ...found];
}

/** The site map in the protocol's XML. */
export function sitemapXml(paths: readonly SitePath[]): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const urls = paths.map(({ path, lastmod }) => {
    const address = escape(publicAddress(encodeURI(path)));
    return `<url><loc>${address}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
