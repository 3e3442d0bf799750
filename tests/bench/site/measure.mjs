// Run by npm run bench:site beside a CMS and three processes of the site. Arguments: how many sheets, their process ids and ports.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { admin, cms, untilTrue } from '../lib.mjs';
import { makeImportFile } from '../import/corpus.mjs';
import { quantiles } from '../search/load.mjs';

const [sheets, pids, ports] = process.argv.slice(2).map((list) => list.split(',').map(Number));
const [count] = sheets;
const [cmsPid, ...sitePids] = pids;
const sites = ports.map((port) => `http://127.0.0.1:${port}`);
const headers = { 'x-passerelles-internal': process.env.PREVIEW_TOKEN };
const { practices } = makeImportFile(count);
const clients = 16;
const ticksPerSecond = 100;

/** Seconds of a processor that the CMS and the first process of the site have used. */
const processor = () =>
  [cmsPid, sitePids[0]].reduce((sum, pid) => {
    const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return sum + (Number(user) + Number(system)) / ticksPerSecond;
  }, 0);
const proportionalMb = (pid) =>
  Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) / 1_024;

function get(url, agent) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode));
        answer.once('error', reject);
      })
      .once('error', reject);
  });
}

async function ask(urls, atOnce = 1) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  const times = [];
  const [startedAt, used] = [performance.now(), processor()];
  let next = 0;
  const client = async () => {
    while (next < urls.length) {
      const url = urls[next++];
      const askedAt = performance.now();
      const status = await get(url, agent);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      times.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  agent.destroy();
  const perSecond = (urls.length / (performance.now() - startedAt)) * 1_000;
  return { ...quantiles(times), perSecond, cpuMs: ((processor() - used) / urls.length) * 1_000 };
}

const times = (length, one) => Array.from({ length }, (_, index) => one(index));
const row = (what, figures, asked) => console.log(`| ${what} | ${figures} | ${asked} |`);
const ms = ({ p50, p95, cpuMs }) =>
  `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms${cpuMs === undefined ? '' : ` (${cpuMs.toFixed(1)} ms of a processor)`}`;
const rate = ({ perSecond, cpuMs }) => `${perSecond.toFixed(0)}/s (${cpuMs.toFixed(1)} ms of a processor each)`;
const pageOf = (index) => `${sites[0]}/pratiques/${practices[index % count].slug}`;
/** Pages ask what is near their sheet, and the CMS keeps the answers: near sheets are asked for of the other half. */
const half = Math.floor(count / 2);
const sheetsAsked = Math.min(300, half);

console.log(`| ${count} sheets, SQLite, embedded engine | measured | asked |\n|---|---|---|`);
// What a process prepares at its first answers is no part of any other.
await ask(times(10, (index) => pageOf(count - 1 - index)));
row('sheet never asked before', ms(await ask(times(sheetsAsked, pageOf))), 'p50 ≤ 18, p95 ≤ 30 ms');
row(
  `kept sheet, ${clients} clients`,
  rate(
    await ask(
      times(4_000, () => pageOf(0)),
      clients,
    ),
  ),
  '≥ 1 700/s',
);

const words = [...new Set(practices.flatMap(({ title }) => title.split(' ').slice(2)))].slice(0, 700);
const asked = words.map((word) => `${sites[0]}/recherche?q=${encodeURIComponent(word)}`);
// As above: kept sheets are sent without Next, which has compiled little of itself until here.
await ask(asked.slice(0, 100), clients);
const searches = asked.slice(100);
row(`search page, ${clients} clients, first`, rate(await ask(searches, clients)), '≥ 150/s');
row(
  `search page, ${clients} clients, again`,
  rate(
    await ask(
      times(3_000, (n) => searches[n % 20]),
      clients,
    ),
  ),
  '≥ 1 000/s',
);

const near = (index) => `${cms}/api/search/similar?kind=practice&slug=${practices[half + index].slug}`;
const nearAsked = Math.min(200, Math.floor((half - 20) / 2));
row('near sheets of a sheet, the first time that its neighbours are read', ms(await ask(times(nearAsked, near))), '');
row('near sheets of a sheet', ms(await ask(times(nearAsked, (n) => near(nearAsked + n)))), '≤ 10 ms');

await publications();
const memory = [cmsPid, sitePids[0]].map(proportionalMb);
row(
  'memory of CMS + site after all this (PSS)',
  `${(memory[0] + memory[1]).toFixed(0)} MB (${memory.map((mb) => mb.toFixed(0)).join(' + ')})`,
  '≤ 500 MB',
);

/** A page, since a sheet that was taken down needs a new examination; from the publication on both go the same way. */
async function publications() {
  const type = '/content-manager/collection-types/api::page.page';
  const call = await admin('super-admin');
  const slug = 'mesure-du-site';
  const body = { title: 'Mesure zyxwv', slug, summary: 'Une page qui paraît et disparaît, pour mesurer.' };
  const { data } = await call(type, { method: 'POST', body });
  const act = (action) => call(`${type}/${data.documentId}/actions/${action}`, { method: 'POST', body: {} });
  const search = `${cms}/api/search?q=zyxwv&kind=page`;
  const found = async () =>
    (await (await fetch(search, { headers })).json()).hits.some(({ url }) => url.endsWith(slug));
  const status = (site) => get(`${site}/pages/${slug}`);
  const took = { findable: [], page: [], gone: [] };
  const until = (what, look, list, startedAt) =>
    untilTrue(what, look).then(() => list.push(performance.now() - startedAt));
  for (let round = 0; round < 25; round += 1) {
    const publishedAt = performance.now();
    await act('publish');
    await Promise.all([
      until('it was found', found, took.findable, publishedAt),
      ...sites.map((site) =>
        until('its page was up', async () => (await status(site)) === 200, took.page, publishedAt),
      ),
    ]);
    const withdrawnAt = performance.now();
    await act('unpublish');
    await Promise.all(
      sites.map((site) => until('its page was gone', async () => (await status(site)) === 404, took.gone, withdrawnAt)),
    );
    await untilTrue('it left the index', async () => !(await found()));
  }
  row('publish → findable', ms(quantiles(took.findable)), 'p95 ≤ 100 ms');
  row('publish → page true, in three processes', ms(quantiles(took.page)), 'p95 ≤ 150 ms');
  row(
    'withdrawn → gone, in three processes',
    `${ms(quantiles(took.gone))}, at most ${Math.max(...took.gone).toFixed(0)} ms`,
    '≤ 1 000 ms',
  );
}
