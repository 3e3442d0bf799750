// Run as a process of its own: publishes a page and dies at once, as a power cut would have it.
// Arguments: the folder of the CMS. The environment is the one of the test.
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir] = process.argv.slice(2);
const strapi = await bootCms(cmsDir);
strapi
  .plugin('outbox')
  .service('outbox')
  .register({ topic: 'content.changed', name: 'survivor', handle: async () => {} });
await strapi
  .documents('api::page.page')
  .create({ data: { title: 'Survivante', slug: 'survivante' }, status: 'published' });
process.kill(process.pid, 'SIGKILL');
