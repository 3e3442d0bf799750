// npm test [unit|integration|e2e …]: installs what it needs, builds once, checks and tests everything. Two suites run at
// once, one a core: each has its own CMS, ports, folders and database. What needs no more than compiled plugins goes on beside the build.
import './lib/private-files.mjs';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from './lib/build-steps.mjs';
import { checks } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { cacheDir, fromRoot } from './lib/paths.mjs';
import { folderOfTests, startPostgres } from './lib/postgres.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { run } from './lib/run.mjs';
import { bold, dim, fail, say, step, Stop } from './lib/say.mjs';

// Those that start a CMS of their own take the longest.
const integration = { 'own CMS': 'integration-own*', 'shared CMS': 'integration' };
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const notPassed = [];
let postgres;
// The suites write to pipes: whether there is a terminal behind them is ours to say.
const colours =
  process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : { FORCE_COLOR: '0', NO_COLOR: '1' };

/** Runs one Vitest project (or those that a pattern names) and adds its counts to the totals; the suites after it run whatever comes out. */
async function suite(name, project, env, filters) {
  const results = path.join(cacheDir, `results-${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(results, { force: true });
  say(`${bold(name)}: started`);
  const started = Date.now();
  try {
    await run(
      process.execPath,
      [
        fromRoot('node_modules/vitest/vitest.mjs'),
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--project',
        project,
        '--silent=passed-only',
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${results}`,
        ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : []),
      ],
      { env: { ...env, ...colours }, label: `[${name}]`, what: `${name} tests` },
    );
  } catch {
    failures.push(`${name} tests`);
  }
  // Nothing there that the path names, or a run that could not begin.
  if (!existsSync(results)) return;
  const report = JSON.parse(readFileSync(results, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  notPassed.push(...whatFailed(report).map((line) => `[${name}] ${line}`));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  totals.skipped += numPendingTests;
  say(
    `${bold(name)}: ${numPassedTests} passed, ${numFailedTests} failed, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}

/** A line for each test that failed, and for each file that could not run: its place and the first line of its error. */
function whatFailed({ testResults }) {
  const firstLine = (message) => stripVTControlCharacters(message ?? '').split('\n')[0];
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(fromRoot(), name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`];
    return failed.map((one) => `${file} > ${one.fullName}: ${firstLine(one.failureMessages[0])}`);
  });
}

/** The suites of the integration tests on each database, the longest first. PostgreSQL is started by the first one that uses it. */
function integrationSuites(filters) {
  const titles = Object.keys(integration);
  const on = (database, url) => (title) => async () => {
    const env = { ...process.env, TEST_POSTGRES_URL: await url() };
    if (env.TEST_POSTGRES_URL !== undefined)
      await suite(`Integration on ${database}, ${title}`, integration[title], env, filters);
  };
  return [...titles.map(on('PostgreSQL', postgresUrl)), ...titles.map(on('SQLite', () => ''))];
}

/** Of a PostgreSQL that all suites use; undefined where it is not installed. */
async function postgresUrl() {
  postgres ??= startPostgres({ within: folderOfTests() }).then((started) => {
    if (!started)
      say(
        dim(
          'PostgreSQL is not installed here: its tests were left out. Debian, Ubuntu: sudo apt-get install postgresql',
        ),
      );
    return started;
  });
  return (await postgres)?.url;
}

/** Each file of the browser tests by its name: a stack of its own, so that two of them can run at once. */
function browserTests(filters) {
  const files = readdirSync(fromRoot('tests/e2e'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => [file.replace('.test.ts', ''), `tests/e2e/${file}`]);
  return files
    .filter(([, file]) => filters.length === 0 || filters.some((filter) => file.includes(filter)))
    .sort(([one], [other]) => Number(isFirst(other)) - Number(isFirst(one)));
}

/** Leaves a data folder with the first content, with which the others start (`STARTED_FOLDER`). */
const isFirst = (name) => name === 'first-start';

/** `npm run dev` compiles and builds this very tree anew, which nobody else may be reading meanwhile. */
const isAlone = ([name]) => name === 'dev';

async function check(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    fail(error);
    failures.push(title);
  }
}

try {
  const started = Date.now();
  checkNode();
  await ensureInstalled();
  const names = ['checks', 'unit', 'integration', 'e2e'];
  const given = process.argv.slice(2);
  const filters = given.filter((argument) => !names.includes(argument));
  const chosen = given.filter((argument) => names.includes(argument));
  const wants = (name) => chosen.length === 0 || chosen.includes(name);

  mkdirSync(cacheDir, { recursive: true });
  const dataDir = path.join(cacheDir, 'test-data');
  const env = programEnvironment({ DATA_DIR: dataDir });
  const chromium = wants('e2e') ? await ensureChromium() : undefined;
  await build(env, { only: ['plugins'] });

  const besideTheBuild = [];
  if (wants('unit')) besideTheBuild.push(() => suite('Unit', 'unit*', process.env, filters));
  if (wants('checks'))
    for (const [title, work] of Object.entries(checks)) besideTheBuild.push(() => check(title, work));
  // The longest first: what is short fills the gaps at the end.
  const onceBuilt = wants('integration') ? integrationSuites(filters) : [];
  const browsers = wants('e2e') ? browserTests(filters) : [];
  const startedFolder = path.join(cacheDir, 'started');
  for (const folder of [startedFolder, `${startedFolder}.new`]) rmSync(folder, { recursive: true, force: true });
  const browserEnv = { ...process.env, CHROMIUM_PATH: chromium, STARTED_FOLDER: startedFolder };
  const browser = ([name, file]) => suite(`Browser, ${name}`, 'e2e', browserEnv, [file]);
  for (const one of browsers.filter((file) => !isAlone(file))) onceBuilt.push(() => browser(one));

  let built = false;
  const building = build(env).then(() => void (built = true));
  const next = () => (built && onceBuilt.shift()) || besideTheBuild.shift();
  const lane = async () => {
    for (let work = next(); work; work = next()) await work();
  };
  await Promise.all([
    building.then(lane),
    lane()
      .then(() => building)
      .then(lane),
  ]);
  for (const one of browsers.filter(isAlone)) await browser(one);

  say(`\n${dim(`${((Date.now() - started) / 1000).toFixed(0)} s`)}`);
  say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  for (const line of notPassed) say(line);
  if (failures.length > 0) throw new Stop(`Not passed: ${failures.join(', ')}.`);
} catch (error) {
  fail(error);
  process.exitCode = 1;
} finally {
  (await postgres?.catch(() => undefined))?.stop();
}
