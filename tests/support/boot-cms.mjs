import { createRequire } from 'node:module';
import path from 'node:path';

/** Starts the built CMS of a folder inside this process, without serving anything. Settings come from the environment. */
export function bootCms(cmsDir) {
  const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
  return createStrapi({
    appDir: cmsDir,
    distDir: path.join(cmsDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
}
