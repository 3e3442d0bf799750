// Run as a process of its own: starts the built CMS as `strapi start` does, tells what it logs, and ends with exit code 1 when it
// cannot. Argument: the folder of the CMS.
import { createRequire } from 'node:module';
import path from 'node:path';

const [cmsDir] = process.argv.slice(2);
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
await createStrapi({
  appDir: cmsDir,
  distDir: path.join(cmsDir, 'dist'),
  autoReload: false,
  serveAdminPanel: false,
}).start();
