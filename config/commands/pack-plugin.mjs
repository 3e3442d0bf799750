// `npm pack` in a plugin's folder: before packing, its server is compiled, its admin made into JavaScript, and package.json says
// only what the tarball holds; afterwards package.json is what it was. Run by the scripts `prepack` and `postpack` of the plugin.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { cacheDir, fromRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { fail, Stop } from './lib/say.mjs';

const folder = process.cwd();
const manifestFile = path.join(folder, 'package.json');
const kept = path.join(cacheDir, 'packing', `${path.basename(folder)}.json`);

/** A packing that was interrupted left the package.json of the tarball behind. */
function restore() {
  if (!existsSync(kept)) return;
  copyFileSync(kept, manifestFile);
  rmSync(kept);
}

const own = (name) => name.startsWith('@passerelles/');

/**
 * The admin as modules of the browser (`index.mjs`) and as CommonJS (`index.js`, what `require.resolve` finds). What the project
 * has anyway (peers) or installs beside it (dependencies) stays imported; our own shared code is part of it.
 */
async function buildAdmin(entry, { dependencies = {}, peerDependencies = {} }) {
  const names = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !own(name));
  const external = names.flatMap((name) => [name, `${name}/*`]);
  const outdir = path.join(folder, 'dist/admin');
  rmSync(outdir, { recursive: true, force: true });
  for (const [format, extension, splitting] of [
    ['esm', '.mjs', true],
    ['cjs', '.js', false],
  ]) {
    const { metafile } = await build({
      entryPoints: { index: path.join(folder, entry) },
      outdir,
      bundle: true,
      format,
      splitting,
      outExtension: { '.js': extension },
      jsx: 'automatic',
      target: 'es2022',
      platform: 'browser',
      external,
      metafile: true,
      logLevel: 'error',
    });
    const foreign = Object.keys(metafile.inputs).filter((input) => input.includes('node_modules/'));
    if (foreign.length > 0)
      throw new Stop(
        `The admin of ${path.basename(folder)} imports what its package.json does not name: ${foreign[0]}`,
      );
  }
  return {
    import: './dist/admin/index.mjs',
    require: './dist/admin/index.js',
    default: './dist/admin/index.mjs',
  };
}

/** Removes compiled files whose source no longer exists: the compiler does not. */
function removeStale() {
  for (const part of ['server', 'shared']) {
    const compiled = path.join(folder, 'dist', part);
    if (!existsSync(compiled)) continue;
    for (const file of readdirSync(compiled, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const at = path.join(path.relative(path.join(folder, 'dist'), file.parentPath), file.name);
      const source = path.join(folder, at.replace(/\.(d\.ts|js)(\.map)?$/, '.ts'));
      if (!existsSync(source)) rmSync(path.join(folder, 'dist', at));
    }
  }
}

/** What an export of the workspace is in the tarball: compiled files, whoever asks. */
async function packed(name, target, manifest) {
  if (typeof target === 'string') return target;
  if (name === './strapi-admin' || name === './admin') return buildAdmin(target.import, manifest);
  const { types, default: compiled } = typeof target.require === 'string' ? target : target.require;
  return { types, default: compiled };
}

async function before() {
  restore();
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  await run(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), '-b', folder], { what: 'tsc -b' });
  removeStale();
  const exported = {};
  for (const [name, target] of Object.entries(manifest.exports)) exported[name] = await packed(name, target, manifest);
  const { scripts: _, ...rest } = manifest;
  mkdirSync(path.dirname(kept), { recursive: true });
  copyFileSync(manifestFile, kept);
  const files = ['dist/server', 'dist/shared', 'dist/admin', '!**/*.map', 'README.md'];
  writeFileSync(manifestFile, `${JSON.stringify({ ...rest, files, exports: exported }, null, 2)}\n`);
}

try {
  await { before, after: restore }[process.argv[2] ?? '']();
} catch (error) {
  restore();
  fail(error);
  process.exit(1);
}
