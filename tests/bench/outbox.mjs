// Run by npm run bench:outbox, once a database: appends rows, each in a transaction of its own, and has them handled by one process and by
// three. Arguments: the folder of the CMS, how many rows; `work` besides in a process that only handles. The environment is the one of a new CMS.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bootCms } from '../support/boot-cms.mjs';
import { line, timed, untilTrue } from './lib.mjs';

const [cmsDir, rows, work] = process.argv.slice(2);
const count = Number(rows);
/** As many changes as are committed at the same moment. */
const AT_ONCE = 8;
const SINGLE = 300;

const strapi = await bootCms(cmsDir);
strapi.log.level = 'error';
const outbox = strapi.plugin('outbox').service('outbox');
const handledAt = new Map();
outbox.register({
  topic: 'bench',
  name: 'bench',
  concurrency: 2,
  handle: async (claimed) => {
    for (const { payload } of claimed) handledAt.set(payload.n, performance.now());
  },
});

const append = (n) => strapi.db.transaction(() => outbox.append('bench', `key ${n}`, { n }));
const left = async () =>
  Number((await strapi.db.getConnection('outbox_rows').where({ topic: 'bench' }).count({ left: '*' }))[0].left);
const rate = (title, done, ms) => console.log(`${title.padEnd(46)} ${Math.round((done / ms) * 1_000)} rows/s`);

async function appendAll() {
  let next = 0;
  const lane = async () => {
    while (next < count) await append(next++);
  };
  return timed(() => Promise.all(Array.from({ length: AT_ONCE }, lane)));
}

/** Until the table is empty. Looked at five times a second: whoever looks oftener takes time from those who work. */
async function handleAll() {
  outbox.start();
  while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
}

if (work) {
  process.once('message', () => outbox.start());
  process.send('ready');
} else {
  console.log('== measured');
  rate(`append ${count} rows, a transaction each`, count, await appendAll());
  rate('handle them, one process', count, await timed(handleAll));
  const waits = [];
  for (let n = count; n < count + SINGLE; n += 1) {
    await append(n);
    const committed = performance.now();
    await untilTrue('the row is handled', () => handledAt.has(n));
    waits.push(Math.max(0, handledAt.get(n) - committed));
  }
  line('commit → handled, one after the other', waits);
  await outbox.stop();
  await appendAll();
  const helpers = [1, 2].map(() =>
    fork(process.argv[1], [cmsDir, rows, 'work'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
  await Promise.all(helpers.map((helper) => once(helper, 'message')));
  for (const helper of helpers) helper.send('go');
  rate('handle them, three processes', count, await timed(handleAll));
  for (const helper of helpers) helper.kill('SIGKILL');
  process.exit(0);
}
