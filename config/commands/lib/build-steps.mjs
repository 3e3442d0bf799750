import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, fromRoot, root } from './paths.mjs';
import { withUsualModes } from './private-files.mjs';
import { run } from './run.mjs';
import { step } from './say.mjs';

const skipped = new Set(['node_modules', 'dist', '.next', '.strapi', '.cache', 'build', 'types', 'uploads', 'assets']);

/** Every file below `folder` that a build reads, in a stable order. Tests do not change what is built. */
function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* filesBelow(full);
    } else if (!/\.test\.tsx?$|\.tsbuildinfo$|next-env\.d\.ts$|\.md$/.test(entry.name)) yield full;
  }
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  hash.update(process.versions.node.split('.')[0]);
  for (const input of inputs) {
    const full = fromRoot(input);
    const files = input.includes('.') ? [full] : filesBelow(full);
    for (const file of files)
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const plugins = () =>
  readdirSync(fromRoot('plugins')).filter((name) => existsSync(fromRoot('plugins', name, 'package.json')));
const common = [
  'package-lock.json',
  'config/tooling',
  'config/settings',
  'config/vocabulary',
  'config/network',
  'config/people',
];

const node = process.execPath;

/** What is built, from what, in this order. A step whose inputs have not changed since its last success is skipped. */
const steps = [
  {
    name: 'plugins',
    title: 'Compiling the plugins',
    inputs: () => [
      ...common,
      'tsconfig.json',
      ...plugins().flatMap((name) => [`plugins/${name}/server`, `plugins/${name}/shared`]),
    ],
    outputs: () => [
      ...plugins().map((name) => `plugins/${name}/dist/server/src/index.js`),
      'config/dist/settings/index.js',
    ],
    work: () => run(node, [fromRoot('node_modules/typescript/bin/tsc'), '-b'], { what: 'tsc -b' }),
  },
  {
    name: 'cms',
    title: 'Building the CMS and its admin panel',
    inputs: () => [
      ...common,
      'cms',
      ...plugins().flatMap((name) => [`plugins/${name}/admin`, `plugins/${name}/shared`]),
    ],
    outputs: () => ['cms/dist/src/index.js', 'cms/dist/build/index.html'],
    work: (env) =>
      run(node, [fromRoot('node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
        cwd: fromRoot('cms'),
        env,
        what: 'strapi build',
      }),
  },
  {
    name: 'web',
    title: 'Building the public site',
    inputs: () => [...common, 'web', ...plugins().map((name) => `plugins/${name}/shared`)],
    outputs: () => ['web/.next/BUILD_ID', 'web/cache/dist/cache.cjs'],
    work: (env) => run('npm', ['run', 'build', '--workspace', 'web', '--silent'], { env, what: 'next build' }),
  },
];

/** Builds what changed since the last time. `env` is that of {@link programEnvironment}. */
export async function build(env, { only } = {}) {
  for (const { name, title, inputs, outputs, work } of steps) {
    if (only && !only.includes(name)) continue;
    const stamp = path.join(cacheDir, `built-${name}`);
    const wanted = fingerprint(inputs());
    const done =
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === wanted &&
      outputs().every((output) => existsSync(fromRoot(output)));
    if (done) continue;
    await step(title, () => withUsualModes(() => work(env)));
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stamp, wanted);
  }
}
