import path from 'node:path';
import { isNetwork } from '../network/is-network';
import { z } from 'zod';
import { siteLocales } from '../vocabulary';
import { mailVariables } from './mail-variables';
import { httpUrl, port, secret, urlWithProtocol } from './schemas';
import { variable } from './variable';

export type { Variable } from './variable';

/**
 * One entry per environment variable: its schema, and what `.env.example` and the README's table say of it.
 * Nothing else in the product reads `process.env`.
 */

const root = path.resolve(__dirname, __dirname.includes(`${path.sep}dist${path.sep}`) ? '../../..' : '../..');

export const variables = {
  NODE_ENV: variable(
    'production',
    z.enum(['development', 'production', 'test'], 'must be development, production or test').default('development'),
    'development, production or test.',
    'production',
  ),
  WEB_PORT: variable('addresses', port(3000), 'Port of the public site.', '3000'),
  CMS_PORT: variable('addresses', port(1337), 'Port of the CMS: admin panel and API.', '1337'),
  MAIL_WEB_PORT: variable('addresses', port(1080), 'Port of the mail catcher’s inbox (development).', '1080'),
  MAIL_SMTP_PORT: variable('addresses', port(1025), 'Port on which the mail catcher takes mail (development).', '1025'),
  CMS_HOST: variable(
    'addresses',
    z.string().default('127.0.0.1'),
    'Address on which the CMS listens. 0.0.0.0 inside a container.',
    '127.0.0.1',
  ),
  WEB_HOST: variable(
    'addresses',
    z.string().default('127.0.0.1'),
    'Address on which the site listens. 0.0.0.0 inside a container.',
    '127.0.0.1',
  ),
  PUBLIC_URL: variable(
    'addresses',
    httpUrl('https://passerelles.example.org').optional(),
    'Address at which readers reach the site. Default: http://localhost:WEB_PORT.',
    'https://passerelles.example.org',
  ),
  ADMIN_URL: variable(
    'addresses',
    httpUrl('https://admin.example.org').optional(),
    'Address at which editors and members reach the CMS. Default: http://localhost:CMS_PORT.',
    'https://admin.example.org',
  ),
  CMS_URL: variable(
    'addresses',
    httpUrl('http://cms:1337').optional(),
    'How the site reaches the CMS. Default: http://127.0.0.1:CMS_PORT.',
    'http://cms:1337',
  ),
  DATA_DIR: variable(
    'data',
    z
      .string()
      .default(path.join(root, 'data'))
      .transform((value) => path.resolve(root, value)),
    'Folder of everything that is written: database, uploads, generated secrets, demo accounts.',
    './data',
  ),
  DATABASE_URL: variable(
    'data',
    urlWithProtocol(['postgres:', 'postgresql:'], 'postgres://user:password@localhost:5432/passerelles').optional(),
    'PostgreSQL. Without it: SQLite in DATA_DIR.',
    'postgres://passerelles:password@localhost:5432/passerelles',
  ),
  MEILI_HOST: variable(
    'search',
    httpUrl('http://localhost:7700').optional(),
    'Meilisearch ≥ 1.43.1. Without it: the embedded engine, for up to 10 000 documents.',
    'http://localhost:7700',
  ),
  MEILI_INDEX: variable(
    'search',
    z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/u, 'small letters, digits and _ only')
      .default('content'),
    'Name of the index, for several sites on one Meilisearch.',
    'content',
  ),
  MEILI_API_KEY: variable(
    'search',
    z.string().optional(),
    'Key with rights on the indexes MEILI_INDEX*.',
    'a-key-made-for-passerelles',
  ),
  ...mailVariables,
  S3_BUCKET: variable(
    'files',
    z.string().optional(),
    'Bucket for uploads. Without it: DATA_DIR/public/uploads.',
    'passerelles-uploads',
  ),
  S3_REGION: variable('files', z.string().optional(), 'Region of the bucket.', 'eu-west-3'),
  S3_ENDPOINT: variable(
    'files',
    httpUrl('https://s3.example.org').optional(),
    'Address of an S3-compatible service other than AWS.',
    'https://s3.example.org',
  ),
  S3_ACCESS_KEY_ID: variable('files', z.string().optional(), 'Key id.', 'AKIA…'),
  S3_SECRET_ACCESS_KEY: variable('files', z.string().optional(), 'Secret key.', ''),
  S3_PUBLIC_URL: variable(
    'files',
    httpUrl('https://files.example.org').optional(),
    'Address at which readers fetch the files.',
    'https://files.example.org',
  ),
  PLATFORM_NAME: variable(
    'production',
    z.string().trim().min(1).optional(),
    'Name of the body that runs the platform and decides where a committee belongs to no other. Goes with PLATFORM_SIRET.',
    'Union régionale des centres sociaux',
  ),
  PLATFORM_SIRET: variable(
    'production',
    z
      .string()
      .regex(/^\d{14}$/, 'must be the 14 digits of a SIRET')
      .optional(),
    'SIRET of that body, 14 digits. Without it, or one on each committee’s actor: no SCDL file of decisions.',
    '12345678901234',
  ),
  SITE_LOCALE: variable(
    'production',
    z.enum(siteLocales, `must be ${siteLocales.join(' or ')}`).default('fr'),
    'Language of the site, the desk and their mails: fr or en. What people wrote stays in French. The same on the site and on the CMS.',
    'en',
  ),
  TRUSTED_PROXIES: variable(
    'production',
    z
      .string()
      .default('')
      .transform((value) =>
        value
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      )
      .refine(
        (proxies) => proxies.every(isNetwork),
        'must be addresses or networks separated by commas, for example 127.0.0.1,10.0.0.0/8',
      ),
    'Addresses or networks (10.0.0.0/8) of the reverse proxies whose X-Forwarded-For is believed, separated by commas. The same on the site and on the CMS.',
    '127.0.0.1',
  ),
  SEARCH_CACHE_MB: variable(
    'production',
    z.coerce
      .number({ error: 'must be a number of megabytes, for example 16' })
      .int()
      .min(0, 'must be 0 or more')
      .default(16),
    'How many megabytes of search answers each process of the CMS keeps in memory; 0 keeps none.',
    '16',
  ),
  PAGE_CACHE_MB: variable(
    'production',
    z.coerce
      .number({ error: 'must be a number of megabytes, for example 64' })
      .int()
      .min(1, 'must be 1 or more')
      .default(64),
    'How many megabytes of pages each process of the site keeps in memory, and a quarter of it of search results and of prints each.',
    '64',
  ),
  INSTANCES: variable(
    'production',
    z.coerce
      .number({ error: 'must be a number of processes, for example 2' })
      .int()
      .min(1, 'must be 1 or more')
      .default(1),
    'How many CMS processes share the database.',
    '1',
  ),
  OUTBOX_WORKERS: variable(
    'production',
    z
      .enum(['on', 'off'], 'must be on or off')
      .default('on')
      .transform((value) => value === 'on'),
    'off: this process writes effects down and leaves them to the others (the import command does).',
    'on',
  ),
  JOBS: variable(
    'production',
    z
      .enum(['on', 'off'], 'must be on or off')
      .default('on')
      .transform((value) => value === 'on'),
    'off: this process does nothing by the clock (deadlines, checks, forgetting) and handles no effect: every command but npm start.',
    'on',
  ),
  READ_ONLY: variable(
    'data',
    z
      .enum(['on', 'off'], 'must be on or off')
      .default('off')
      .transform((value) => value === 'on'),
    'on: the database is opened for reading only, and no job runs: npm run verify:records.',
    'off',
  ),
  METRICS_TOKEN: variable(
    'production',
    secret('lets a monitor read /metrics from another machine').optional(),
    'Lets a monitor read the CMS’s /metrics from another machine, as a bearer token. Without it: from this machine only.',
    '',
  ),
  FIRST_CONTENT: variable(
    'data',
    z
      .enum(['on', 'off'], 'must be on or off')
      .default('off')
      .transform((value) => value === 'on'),
    'on: an empty database gets the shipped content and demo accounts (npm start says so).',
    'off',
  ),
  APP_KEYS: variable(
    'secrets',
    secret('keys that sign the admin’s cookies, separated by commas').transform((value) =>
      value.split(',').map((part) => part.trim()),
    ),
    'Keys that sign cookies, separated by commas.',
    '',
  ),
  ADMIN_JWT_SECRET: variable(
    'secrets',
    secret('signs the sessions of the admin panel'),
    'Signs the sessions of the admin panel.',
    '',
  ),
  API_TOKEN_SALT: variable('secrets', secret('salts the API tokens'), 'Salts the API tokens.', ''),
  TRANSFER_TOKEN_SALT: variable('secrets', secret('salts the transfer tokens'), 'Salts the transfer tokens.', ''),
  JWT_SECRET: variable('secrets', secret('signs the associations’ sessions'), 'Signs the associations’ sessions.', ''),
  ENCRYPTION_KEY: variable(
    'secrets',
    secret('encrypts the API tokens that the admin shows again'),
    'Encrypts the API tokens that the admin shows again.',
    '',
  ),
  PREVIEW_TOKEN: variable(
    'secrets',
    secret('lets the site’s server through the CMS’s public limits and to what changed'),
    'Lets the site’s server through the CMS’s public limits, and to what changed. The same on both.',
    '',
  ),
  DESK_SECRET: variable(
    'secrets',
    secret('signs the links in the desk’s mails'),
    'Signs the links in mails. The same on both.',
    '',
  ),
  RECORD_SIGNING_KEY: variable(
    'secrets',
    secret('signs the decision records', 32)
      .regex(
        /^[^,]+(,[0-9a-f]{32})?$/,
        'must be one text without a comma, or that text, a comma and the id of the key that it replaces (32 hexadecimal digits)',
      )
      .transform((value) => {
        const [key = '', replaces = null] = value.split(',');
        return { key, replaces };
      }),
    'Signs the decision records: the private key is made from it. Keep it apart from the database and its backups. To replace it: the new one, a comma, the id of the old one.',
    '',
  ),
};
