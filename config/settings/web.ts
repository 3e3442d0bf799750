import { z } from 'zod';
import { parseSettings } from './problems';
import { variables as v } from './variables';

const schema = z.object({
  NODE_ENV: v.NODE_ENV.schema,
  WEB_HOST: v.WEB_HOST.schema,
  WEB_PORT: v.WEB_PORT.schema,
  CMS_PORT: v.CMS_PORT.schema,
  PUBLIC_URL: v.PUBLIC_URL.schema,
  ADMIN_URL: v.ADMIN_URL.schema,
  CMS_URL: v.CMS_URL.schema,
  SITE_LOCALE: v.SITE_LOCALE.schema,
  TRUSTED_PROXIES: v.TRUSTED_PROXIES.schema,
  PAGE_CACHE_MB: v.PAGE_CACHE_MB.schema,
  PREVIEW_TOKEN: v.PREVIEW_TOKEN.schema,
  DESK_SECRET: v.DESK_SECRET.schema,
});

/**
 * Settings of the public site, from the environment. Addresses have no trailing slash.
 * @throws SettingsError with every variable that is missing or wrong.
 */
export function readWebSettings(environment: NodeJS.ProcessEnv = process.env) {
  const env = parseSettings('Site', schema, environment);
  return {
    production: env.NODE_ENV === 'production',
    locale: env.SITE_LOCALE,
    host: env.WEB_HOST,
    port: env.WEB_PORT,
    trustedProxies: env.TRUSTED_PROXIES,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.WEB_PORT}`,
    adminUrl: env.ADMIN_URL ?? `http://localhost:${env.CMS_PORT}`,
    cmsUrl: env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT}`,
    pageCacheBytes: env.PAGE_CACHE_MB * 1_048_576,
    secrets: { previewToken: env.PREVIEW_TOKEN, desk: env.DESK_SECRET },
  };
}

export type WebSettings = ReturnType<typeof readWebSettings>;
