// Run as a process of its own, beside the CMS of the test: takes its share of the rows and says which ones, as JSON.
// Arguments: the folder of the CMS. The environment is the one of the test.
import { createRequire } from 'node:module';
import path from 'node:path';

const [cmsDir] = process.argv.slice(2);
const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist'), autoReload: false, serveAdminPanel: false }).load();
const outbox = strapi.plugin('outbox').service('outbox');
const handled = [];
outbox.register({
  topic: 'shared',
  name: 'worker',
  concurrency: 2,
  async handle(rows) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    handled.push(...rows.map((row) => row.payload.n));
  },
});
process.send('ready');
await new Promise((resolve) => process.once('message', resolve));
outbox.start();
await outbox.idle();
await outbox.stop();
process.send(handled);
process.exit(0);
