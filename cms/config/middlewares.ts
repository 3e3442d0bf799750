import { largestFile } from '@passerelles/config/vocabulary';
import { corsOptions } from '../src/cors';
import { settings } from '../src/settings';

const origins = [...new Set([settings.publicUrl, settings.adminUrl])];
const files = settings.s3?.publicUrl ? [new URL(settings.s3.publicUrl).origin] : [];
const upgrade = settings.adminUrl.startsWith('https:') ? [] : null;

export default [
  { name: 'global::client-address', config: { proxies: settings.trustedProxies, secret: settings.secrets.desk } },
  'global::request-log',
  'global::health',
  'global::metrics',
  'strapi::errors',
  'global::disk-full',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'", ...origins],
          'img-src': ["'self'", 'data:', 'blob:', ...files],
          'media-src': ["'self'", 'data:', 'blob:', ...files],
          'frame-src': ["'self'", settings.publicUrl],
          // Without TLS in front (a newcomer's machine), asking browsers to upgrade would break the admin panel.
          upgradeInsecureRequests: upgrade,
        },
      },
    },
  },
  { name: 'strapi::cors', config: corsOptions(settings) },
  // Before anything is read of a query, for the content API together, and for the desk and the letter each; the search counts what it computes; what our own site asks for everybody is not counted.
  {
    name: 'plugin::search.rate-limit',
    config: { perMinute: 300, under: '/api/', apart: ['/api/my', '/api/newsletter'], elsewhere: ['/api/search'] },
  },
  'global::no-nul',
  { name: 'strapi::query', config: { arrayLimit: 100, depth: 8 } },
  'global::body-limits',
  {
    name: 'strapi::body',
    config: { jsonLimit: '2mb', formLimit: '256kb', textLimit: '256kb', formidable: { maxFileSize: largestFile } },
  },
  'global::account-rules',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::hidden-types',
  'global::private-fields',
  'global::short-queries',
  'global::upload-refusals',
];
