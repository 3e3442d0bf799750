// Run as a process of its own: publishes a page and dies at once, as a power cut would have it.
// Arguments: the folder of the CMS. The environment is the one of the test.
import { createRequire } from 'node:module';
import path from 'node:path';

const [cmsDir] = process.argv.slice(2);
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist'), autoReload: false, serveAdminPanel: false }).load();
strapi.plugin('outbox').service('outbox').register({ topic: 'content.changed', name: 'survivor', handle: async () => {} });
await strapi.documents('api::page.page').create({ data: { title: 'Survivante', slug: 'survivante' }, status: 'published' });
process.kill(process.pid, 'SIGKILL');
