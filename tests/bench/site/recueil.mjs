// Run by npm run bench:recueil beside a CMS and processes of the site. Arguments: how many sheets, their process ids and ports.
import { readdirSync, readFileSync } from 'node:fs';
import { makeImportFile } from '../import/corpus.mjs';
import { quantiles } from '../search/load.mjs';

const [sheets, pids, ports] = process.argv.slice(2).map((list) => list.split(',').map(Number));
const [count] = sheets;
const [, sitePid] = pids;
const site = `http://127.0.0.1:${ports[0]}`;
const { practices } = makeImportFile(count);
/** As many as one recueil may hold, and nothing of the first content. */
const selection = 'kind=practice&q=';

async function ask(path) {
  const askedAt = performance.now();
  const answer = await fetch(site + path);
  const body = Buffer.from(await answer.arrayBuffer());
  const ms = performance.now() - askedAt;
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return { ms, bytes: body.length, body };
}

const pages = ({ body }) =>
  Number(/\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)/u.exec(body.toString('latin1'))?.slice(1).find(Boolean));

/** The most that the process which prints took, in megabytes. */
function peakMb() {
  const printing = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /u, '')
            .split(' ')[1] === String(sitePid)
        );
      } catch {
        return false;
      }
    });
  return printing.map(
    (pid) => Number(/^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024,
  );
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const file = (what, printed, asked) =>
  row(what, `${printed.ms.toFixed(0)} ms, ${pages(printed)} pages, ${(printed.bytes / 1_024).toFixed(0)} kB`, asked);
const each = async (paths) => {
  const times = [];
  for (const path of paths) times.push((await ask(path)).ms);
  const { p50, p95 } = quantiles(times);
  return `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)} ms`;
};

row(`recueil of ${count} sheets, reading included`, 'measured', 'asked');
row('---', '---', '---');
file('first, the process that prints not started', await ask(`/recueil.pdf?${selection}`), '');
file('the same again, kept', await ask(`/recueil.pdf?${selection}`), '');
file('in another order, printed by the same process', await ask(`/recueil.pdf?${selection}&sort=title`), '≤ 2 000 ms');
file('in short', await ask(`/recueil.pdf?${selection}&detail=short`), '');
const slugs = practices.slice(0, 60).map(({ slug }) => slug);
row('one sheet never printed', await each(slugs.slice(0, 40).map((slug) => `/pratiques/${slug}.pdf`)), '≤ 200 ms');
row('the picture to share of one sheet', await each(slugs.slice(40).map((slug) => `/pratiques/${slug}.png`)), '');
row(
  'memory of the process that prints, at most',
  `${peakMb()
    .map((mb) => `${mb.toFixed(0)} MB`)
    .join(', ')}`,
  '≤ 700 MB',
);
