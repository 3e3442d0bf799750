import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from './paths.mjs';
import { withUsualModes } from './private-files.mjs';
import { run } from './run.mjs';
import { step, Stop } from './say.mjs';

/** @throws Stop when this Node is older than what Strapi and Next run on (package.json, `engines`). */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    throw new Stop(
      `Passerelles needs Node 22 (22.12 or newer) or 24; this is Node ${version}.\n  Install one from https://nodejs.org, or with your version manager: nvm install`,
    );
  }
}

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it installed in a lockfile of its own; packages for
 * other platforms are optional and missing from it, which is right.
 */
function installed() {
  const has = packagesIn(fromRoot('node_modules/.package-lock.json'));
  return Object.entries(packagesIn(fromRoot('package-lock.json')))
    .filter(([where, wanted]) => where.includes('node_modules/') && !wanted.link && !wanted.optional && !wanted.peer)
    .every(([where, wanted]) => has[where]?.version === wanted.version);
}

/** The one package with a part compiled for one version of Node, and its error message under another version. */
const native = 'better-sqlite3';
const otherNode =
  /NODE_MODULE_VERSION|was compiled against a different Node\.js version|Module did not self-register|ERR_DLOPEN_FAILED/;

/** Why the compiled part cannot be loaded by this Node; null when it can. In a process of its own: what failed to load once does not load again. */
function nativeProblem() {
  const { status, stderr } = spawnSync(process.execPath, ['-e', `new (require('${native}'))(':memory:').close()`], {
    cwd: fromRoot('cms'),
    encoding: 'utf8',
  });
  return status === 0 ? null : stderr;
}

/** npm itself must be run by this very Node, and compile with its headers: a machine may name those of the Node it came with (`nodedir`). */
function forThisNode() {
  const home = path.resolve(path.dirname(process.execPath), '..');
  const headers = existsSync(path.join(home, 'include/node/node_version.h')) ? { npm_config_nodedir: home } : {};
  return { ...process.env, ...headers, PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}` };
}

/** Node was changed since the packages were installed: their compiled parts are fetched or compiled for this one. */
async function ensureNative() {
  const problem = nativeProblem();
  if (problem === null) return;
  if (!otherNode.test(problem) && !/Could not locate the bindings file/.test(problem))
    throw new Stop(`${native} does not load:\n${problem.trim()}`);
  await step(`Installing what was compiled for another Node again (this is ${process.version})`, () =>
    withUsualModes(() => run('npm', ['rebuild', native], { what: `npm rebuild ${native}`, env: forThisNode() })),
  );
  const left = nativeProblem();
  if (left !== null)
    throw new Stop(
      `${native} still does not load under Node ${process.version}. Remove the folder node_modules and start again.\n${left.trim()}`,
    );
}

/** Installs the packages of the lockfile, unless they are there already, and fit this Node. */
export async function ensureInstalled() {
  await ensurePackages();
  await ensureNative();
}

async function ensurePackages() {
  if (installed()) return;
  await step('Installing packages (npm ci, a few minutes the first time)', () =>
    withUsualModes(() => run('npm', ['ci', '--no-audit', '--no-fund'], { what: 'npm ci' })),
  );
}
