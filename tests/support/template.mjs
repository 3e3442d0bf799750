// Run as a process of its own: a CMS that starts once on an empty folder and stops, so that the tests' need not make every table
// and every official territory again. Argument: the folder of the CMS. The environment is the one of the tests.
import { createRequire } from 'node:module';
import path from 'node:path';

const [cmsDir] = process.argv.slice(2);
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist'), autoReload: false, serveAdminPanel: false }).load();
await strapi.destroy();
process.exit(0);
