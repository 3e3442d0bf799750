// Run as a process of its own, beside the CMS of the test: writes a synonym group and dies at once, its row not handled.
// Arguments: the folder of the CMS, the terms. The environment is the one of the test.
import { createRequire } from 'node:module';
import path from 'node:path';

const [cmsDir, ...terms] = process.argv.slice(2);
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist'), autoReload: false, serveAdminPanel: false }).load();
await strapi.documents('plugin::search.synonym-group').create({ data: { terms } });
process.kill(process.pid, 'SIGKILL');
