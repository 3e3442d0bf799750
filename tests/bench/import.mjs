// Run by npm run bench:import, once a database: imports sheets with their decision records, then lets the effects of it be made.
// Arguments: the folder of the CMS, how many sheets, and `tables` to count the statements by table. The environment is that of a new CMS.
import { setTimeout as pause } from 'node:timers/promises';
import { bootCms } from '../support/boot-cms.mjs';
import { makeImportFile } from './import/corpus.mjs';

const [cmsDir, sheets, byTable] = process.argv.slice(2);
const count = Number(sheets);
const historical = { who: 'Mesure', why: 'fiches publiées avant la plateforme' };
const statement = /^\s*(select|insert|update|delete|begin|commit|rollback|savepoint|release)\b/iu;

const cms = await bootCms(cmsDir);
cms.log.level = 'error';
console.log('== measured');
await measure(cms);
process.exit(0);

async function measure(strapi) {
  const importer = strapi.plugin('exchange').service('import');
  const outbox = strapi.plugin('outbox').service('outbox');
  const { practices, ...around } = makeImportFile(count);
  await run(importer, around);

  const counted = countStatements(strapi);
  const importing = await timed(() => run(importer, { format: around.format, practices }));
  const statements = counted();
  const depth = async () => (await outbox.stats()).reduce((sum, line) => sum + line.depth, 0);
  const waiting = await depth();
  const following = await timed(async () => {
    outbox.start();
    // Seldom enough for the questions to weigh nothing; every row is due, so that none left is quiet.
    while ((await depth()) > 0) await pause(50);
  });
  const effects = counted();

  const chains = await strapi.plugin('committee').service('records').chains();
  const broken = chains.filter((chain) => chain.broken);
  const published = await strapi.db
    .query('api::practice.practice')
    .count({ where: { publishedAt: { $notNull: true } } });
  const views = await strapi.plugin('content').service('published').count('api::practice.practice');
  if (broken.length > 0 || published !== count || views !== count)
    throw new Error(`${published} published, ${views} views, ${broken.length} broken chains of ${count} sheets.`);

  const rate = (...parts) => {
    const sum = (of) => parts.reduce((total, part) => total + part[of], 0);
    return `${(count / sum('wall')).toFixed(1)} a second (${sum('wall').toFixed(1)} s, ${sum('cpu').toFixed(1)} s of a processor)`;
  };
  say('sheets imported and published', `${rate(importing)}`);
  say('statements a sheet', (statements.total / count).toFixed(1));
  say('outbox rows left by the import', String(waiting));
  say('then quiet after', `${following.wall.toFixed(1)} s (${following.cpu.toFixed(1)} s of a processor)`);
  say('statements a sheet meanwhile', (effects.total / count).toFixed(1));
  say('with views and index, one process', rate(importing, following));
  say('resident memory at its highest', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  if (byTable === 'tables') {
    sayTables('statements of the import, a sheet', statements.kinds);
    sayTables('statements of the effects, a sheet', effects.kinds);
  }
}

function sayTables(title, kinds) {
  console.log(title);
  for (const [name, times] of [...kinds].sort(([, a], [, b]) => b - a))
    if (times / count >= 0.05) say(`  ${name}`, (times / count).toFixed(2));
}

async function run(importer, file) {
  const report = await importer.run(file, { historical });
  if (report.errors.length > 0 || report.failure) throw new Error(JSON.stringify(report.failure ?? report.errors[0]));
}

/** By the clock, and of the processor by this process: others may use the machine too. */
async function timed(work) {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: (performance.now() - started) / 1_000, cpu: (user + system) / 1_000_000 };
}

/** Counts what goes to the database; each call answers with what went since the call before. */
function countStatements(strapi) {
  let [total, kinds] = [0, new Map()];
  strapi.db.connection.on('query', ({ sql }) => {
    total += 1;
    const verb = (statement.exec(sql)?.[1] ?? 'other').toLowerCase();
    const table = /(?:from|into|update) [`"](?:public[`"]\.[`"])?(\w+)[`"]/u.exec(sql)?.[1] ?? '';
    const name = `${verb} ${table}`.trim();
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  });
  return () => {
    const before = { total, kinds };
    [total, kinds] = [0, new Map()];
    return before;
  };
}

function say(title, value) {
  console.log(`${title.padEnd(46)} ${value}`);
}
