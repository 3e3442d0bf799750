// Run as a process of its own, beside the CMS of the test: takes its share of the rows and says which ones, as JSON.
// Arguments: the folder of the CMS. The environment is the one of the test.
import { bootCms } from '../../support/boot-cms.mjs';

const [cmsDir] = process.argv.slice(2);
const strapi = await bootCms(cmsDir);
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
