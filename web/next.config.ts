import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestFile } from '@passerelles/config/vocabulary';
import type { NextConfig } from 'next';
import { readingHeaders, staticAssetHeaders } from './lib/security/headers';

const here = dirname(fileURLToPath(import.meta.url));

/** Version of the enhancement script: a hash of what enhance/build.mjs wrote, so that browsers may keep it for ever. */
function enhanceVersion(): string {
  const file = join(here, 'public/assets/passerelles.js');
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10) : 'dev';
}

const largestBody = largestFile + 4 * 1024 * 1024;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: [
    '@passerelles/config',
    '@passerelles/committee',
    '@passerelles/content',
    '@passerelles/desk',
    '@passerelles/kit',
    '@passerelles/newsletter',
    '@passerelles/search',
  ],
  turbopack: { root: join(here, '..') },
  outputFileTracingRoot: join(here, '..'),
  env: { ENHANCE_VERSION: enhanceVersion() },
  // Pages live in the memory of each process, until something that they show changes.
  cacheHandler: join(here, 'cache/dist/cache.cjs'),
  cacheMaxMemorySize: 0,
  experimental: {
    isrFlushToDisk: false,
    // A sheet with its largest file, sent with a script or without.
    proxyClientMaxBodySize: largestBody,
    serverActions: { bodySizeLimit: largestBody },
  },
  headers: async () => [
    // The desk (/espace) sets its own policy, with a nonce, in proxy.ts.
    { source: '/((?!espace(?:/|$)).*)', headers: readingHeaders(process.env.NODE_ENV === 'production') },
    { source: '/assets/:path*', headers: staticAssetHeaders },
  ],
  rewrites: async () => ({
    // The whole list is kept like other pages; a selection of it is made when it is asked for.
    beforeFiles: ['kind', 'theme', 'territory', 'view'].map((key) => ({
      source: '/acteurs',
      has: [{ type: 'query' as const, key }],
      destination: '/acteurs-choisis',
    })),
    afterFiles: [
      { source: '/health/live', destination: '/api/health/live' },
      { source: '/health/ready', destination: '/api/health/ready' },
      { source: '/sitemap.xml', destination: '/api/sitemap' },
      { source: '/recherche.csv', destination: '/api/export/csv' },
      { source: '/recherche-excel.csv', destination: '/api/export/excel' },
      { source: '/recherche.json', destination: '/api/export/json' },
      { source: '/dictionnaire.csv', destination: '/api/codebook/csv' },
      { source: '/dictionnaire-excel.csv', destination: '/api/codebook/excel' },
      { source: '/dictionnaire.json', destination: '/api/codebook/json' },
      { source: '/recueil.pdf', destination: '/recueil' },
      { source: '/pratiques/:slug.pdf', destination: '/recueil?practice=:slug' },
      { source: '/rencontres/:slug.pdf', destination: '/recueil?meeting-report=:slug' },
      { source: '/pratiques/:slug.png', destination: '/api/card/practice/:slug' },
      { source: '/rencontres/:slug.png', destination: '/api/card/meeting-report/:slug' },
      { source: '/flux.xml', destination: '/api/export/atom' },
      { source: '/lettre/archives.xml', destination: '/api/newsletter/feed' },
      { source: '/agenda.ics', destination: '/api/export/calendar' },
      // pages/api is where Next keeps its own routes: the page about ours stands elsewhere.
      { source: '/api', destination: '/donnees-ouvertes' },
      { source: '/robots.txt', destination: '/api/robots' },
      { source: '/uploads/:path*', destination: '/api/uploads/:path*' },
    ],
    fallback: [],
  }),
};

export default config;
