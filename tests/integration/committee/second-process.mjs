// Run as a process of its own, beside the CMS of the test and on its database: serves HTTP and says where; makes the sweep
// of the day that it is told, and says when it is done. Arguments: the folder of the CMS. The environment is the one of the test.
import { createRequire } from 'node:module';
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir] = process.argv.slice(2);
const { sweepDeadlines } = createRequire(import.meta.url)(
  '../../../plugins/committee/dist/server/src/use-cases/sweep-deadlines.js',
);
const strapi = await bootCms(cmsDir);
await strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
process.on('message', async ({ sweep }) => process.send({ swept: await sweepDeadlines(strapi, sweep) }));
process.send({ url: `http://127.0.0.1:${strapi.server.httpServer.address().port}` });
