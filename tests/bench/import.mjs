// Run by npm run bench:import, once a database: imports sheets with their decision records, then lets the effects of it be made.
// Arguments: the folder of the CMS, how many sheets, and `tables` to count the statements by table. The environment is that of a new CMS.
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
  const importing = await seconds(() => run(importer, { format: around.format, practices }));
  const statements = counted();
  const waiting = (await outbox.stats()).reduce((sum, { depth }) => sum + depth, 0);
  const following = await seconds(async () => {
    outbox.start();
    await outbox.idle();
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

  say('sheets imported and published', `${(count / importing).toFixed(1)} a second (${importing.toFixed(1)} s)`);
  say('statements a sheet', (statements.total / count).toFixed(1));
  say('outbox rows left by the import', String(waiting));
  say('then quiet after', `${following.toFixed(1)} s (${(effects.total / count).toFixed(1)} statements a sheet)`);
  say('with views and index, one process', `${(count / (importing + following)).toFixed(1)} a second`);
  say('resident memory at its highest', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  if (byTable === 'tables') {
    for (const [name, times] of [...statements.kinds].sort(([, a], [, b]) => b - a))
      if (times / count >= 0.05) say(`  ${name}`, (times / count).toFixed(2));
  }
}

async function run(importer, file) {
  const report = await importer.run(file, { historical });
  if (report.errors.length > 0 || report.failure) throw new Error(JSON.stringify(report.failure ?? report.errors[0]));
}

async function seconds(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
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
