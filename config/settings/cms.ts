import path from 'node:path';
import { z } from 'zod';
import { parseSettings } from './problems';
import { variables as v } from './variables';

const schema = z
  .object({
    NODE_ENV: v.NODE_ENV.schema,
    DATA_DIR: v.DATA_DIR.schema,
    CMS_HOST: v.CMS_HOST.schema,
    CMS_PORT: v.CMS_PORT.schema,
    WEB_PORT: v.WEB_PORT.schema,
    MAIL_SMTP_PORT: v.MAIL_SMTP_PORT.schema,
    PUBLIC_URL: v.PUBLIC_URL.schema,
    ADMIN_URL: v.ADMIN_URL.schema,
    DATABASE_URL: v.DATABASE_URL.schema,
    MEILI_HOST: v.MEILI_HOST.schema,
    MEILI_INDEX: v.MEILI_INDEX.schema,
    MEILI_API_KEY: v.MEILI_API_KEY.schema,
    SMTP_URL: v.SMTP_URL.schema,
    MAIL_FROM: v.MAIL_FROM.schema,
    MAIL_DKIM_DOMAIN: v.MAIL_DKIM_DOMAIN.schema,
    MAIL_DKIM_SELECTOR: v.MAIL_DKIM_SELECTOR.schema,
    MAIL_DKIM_KEY: v.MAIL_DKIM_KEY.schema,
    MAIL_REPORTS_TOKEN: v.MAIL_REPORTS_TOKEN.schema,
    MAIL_REPORTS_DIR: v.MAIL_REPORTS_DIR.schema,
    MAIL_CONNECTIONS: v.MAIL_CONNECTIONS.schema,
    MAIL_TIMEOUT_SECONDS: v.MAIL_TIMEOUT_SECONDS.schema,
    MAIL_PER_MINUTE: v.MAIL_PER_MINUTE.schema,
    MAIL_DOMAINS_PER_MINUTE: v.MAIL_DOMAINS_PER_MINUTE.schema,
    S3_BUCKET: v.S3_BUCKET.schema,
    S3_REGION: v.S3_REGION.schema,
    S3_ENDPOINT: v.S3_ENDPOINT.schema,
    S3_ACCESS_KEY_ID: v.S3_ACCESS_KEY_ID.schema,
    S3_SECRET_ACCESS_KEY: v.S3_SECRET_ACCESS_KEY.schema,
    S3_PUBLIC_URL: v.S3_PUBLIC_URL.schema,
    PLATFORM_NAME: v.PLATFORM_NAME.schema,
    PLATFORM_SIRET: v.PLATFORM_SIRET.schema,
    SITE_LOCALE: v.SITE_LOCALE.schema,
    TRUSTED_PROXIES: v.TRUSTED_PROXIES.schema,
    INSTANCES: v.INSTANCES.schema,
    SEARCH_CACHE_MB: v.SEARCH_CACHE_MB.schema,
    OUTBOX_WORKERS: v.OUTBOX_WORKERS.schema,
    FIRST_CONTENT: v.FIRST_CONTENT.schema,
    JOBS: v.JOBS.schema,
    READ_ONLY: v.READ_ONLY.schema,
    METRICS_TOKEN: v.METRICS_TOKEN.schema,
    APP_KEYS: v.APP_KEYS.schema,
    ADMIN_JWT_SECRET: v.ADMIN_JWT_SECRET.schema,
    API_TOKEN_SALT: v.API_TOKEN_SALT.schema,
    TRANSFER_TOKEN_SALT: v.TRANSFER_TOKEN_SALT.schema,
    JWT_SECRET: v.JWT_SECRET.schema,
    ENCRYPTION_KEY: v.ENCRYPTION_KEY.schema,
    PREVIEW_TOKEN: v.PREVIEW_TOKEN.schema,
    DESK_SECRET: v.DESK_SECRET.schema,
    RECORD_SIGNING_KEY: v.RECORD_SIGNING_KEY.schema,
  })
  .superRefine((env, context) => {
    const s3 = [env.S3_BUCKET, env.S3_ACCESS_KEY_ID, env.S3_SECRET_ACCESS_KEY];
    if (s3.some(Boolean) && !s3.every(Boolean)) {
      context.addIssue({
        code: 'custom',
        path: ['S3_BUCKET'],
        message: 'S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: set all three or none',
      });
    }
    const dkim = [env.MAIL_DKIM_DOMAIN, env.MAIL_DKIM_SELECTOR, env.MAIL_DKIM_KEY];
    if (dkim.some(Boolean) && !dkim.every(Boolean)) {
      context.addIssue({
        code: 'custom',
        path: ['MAIL_DKIM_KEY'],
        message: 'MAIL_DKIM_DOMAIN, MAIL_DKIM_SELECTOR and MAIL_DKIM_KEY go together: set all three or none',
      });
    }
    if (Boolean(env.PLATFORM_NAME) !== Boolean(env.PLATFORM_SIRET)) {
      context.addIssue({
        code: 'custom',
        path: ['PLATFORM_SIRET'],
        message: 'PLATFORM_NAME and PLATFORM_SIRET go together: set both or none',
      });
    }
    if (env.INSTANCES > 1 && !env.DATABASE_URL) {
      context.addIssue({
        code: 'custom',
        path: ['INSTANCES'],
        message: 'several CMS processes need PostgreSQL: set DATABASE_URL, or INSTANCES=1',
      });
    }
    if (env.INSTANCES > 1 && !env.MEILI_HOST) {
      context.addIssue({
        code: 'custom',
        path: ['INSTANCES'],
        message:
          'several CMS processes need Meilisearch (the embedded engine lives in one process): set MEILI_HOST, or INSTANCES=1',
      });
    }
  });

/**
 * Settings of the CMS, from the environment. Addresses have no trailing slash; `dataDir` is absolute.
 * @throws SettingsError with every variable that is missing or wrong.
 */
export function readCmsSettings(environment: NodeJS.ProcessEnv = process.env) {
  const env = parseSettings('CMS', schema, environment);
  return {
    production: env.NODE_ENV === 'production',
    dataDir: env.DATA_DIR,
    locale: env.SITE_LOCALE,
    host: env.CMS_HOST,
    port: env.CMS_PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.WEB_PORT}`,
    adminUrl: env.ADMIN_URL ?? `http://localhost:${env.CMS_PORT}`,
    database: env.DATABASE_URL
      ? ({ client: 'postgres', url: env.DATABASE_URL } as const)
      : ({ client: 'sqlite', filename: path.join(env.DATA_DIR, 'passerelles.db') } as const),
    search: env.MEILI_HOST
      ? ({ engine: 'meilisearch', host: env.MEILI_HOST, apiKey: env.MEILI_API_KEY, index: env.MEILI_INDEX } as const)
      : ({ engine: 'embedded' } as const),
    mail: {
      smtpUrl: env.SMTP_URL ?? `smtp://127.0.0.1:${env.MAIL_SMTP_PORT}`,
      from: env.MAIL_FROM,
      connections: env.MAIL_CONNECTIONS,
      silenceMs: env.MAIL_TIMEOUT_SECONDS * 1_000,
      perMinute: env.MAIL_PER_MINUTE ?? null,
      domainsPerMinute: env.MAIL_DOMAINS_PER_MINUTE,
      dkim:
        env.MAIL_DKIM_DOMAIN && env.MAIL_DKIM_SELECTOR && env.MAIL_DKIM_KEY
          ? { domainName: env.MAIL_DKIM_DOMAIN, keySelector: env.MAIL_DKIM_SELECTOR, privateKey: env.MAIL_DKIM_KEY }
          : null,
      /** Bounces and complaints: who may hand them in, and where they arrive. */
      reports: { token: env.MAIL_REPORTS_TOKEN ?? null, folder: env.MAIL_REPORTS_DIR ?? null },
    },
    s3:
      env.S3_BUCKET && env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? {
            bucket: env.S3_BUCKET,
            region: env.S3_REGION,
            endpoint: env.S3_ENDPOINT,
            accessKeyId: env.S3_ACCESS_KEY_ID,
            secretAccessKey: env.S3_SECRET_ACCESS_KEY,
            publicUrl: env.S3_PUBLIC_URL,
          }
        : null,
    platform: env.PLATFORM_NAME && env.PLATFORM_SIRET ? { name: env.PLATFORM_NAME, siret: env.PLATFORM_SIRET } : null,
    trustedProxies: env.TRUSTED_PROXIES,
    instances: env.INSTANCES,
    searchCacheBytes: env.SEARCH_CACHE_MB * 1_048_576,
    /** Whether this process does anything by itself: what the clock says, and the outbox's effects. */
    jobs: env.JOBS && !env.READ_ONLY,
    outboxWorkers: env.OUTBOX_WORKERS && env.JOBS && !env.READ_ONLY,
    readOnly: env.READ_ONLY,
    metricsToken: env.METRICS_TOKEN ?? null,
    firstContent: env.FIRST_CONTENT,
    secrets: {
      appKeys: env.APP_KEYS,
      adminJwtSecret: env.ADMIN_JWT_SECRET,
      apiTokenSalt: env.API_TOKEN_SALT,
      transferTokenSalt: env.TRANSFER_TOKEN_SALT,
      jwtSecret: env.JWT_SECRET,
      encryptionKey: env.ENCRYPTION_KEY,
      previewToken: env.PREVIEW_TOKEN,
      desk: env.DESK_SECRET,
      recordSigning: env.RECORD_SIGNING_KEY,
    },
  };
}

export type CmsSettings = ReturnType<typeof readCmsSettings>;
