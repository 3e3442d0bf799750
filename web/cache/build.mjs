/** Makes cache/dist/cache.cjs, which next.config.ts and server.mjs load, and press.cjs, which server.mjs loads. Run before `next build` and before the server. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

await build({
  entryPoints: { cache: join(here, 'index.ts'), press: join(here, '../print/press.ts') },
  outdir: join(here, 'dist'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
});
