/** Makes cache/dist/cache.cjs, which next.config.ts and server.mjs load. Run before `next build` and before the server. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

await build({
  entryPoints: [join(here, 'index.ts')],
  outfile: join(here, 'dist/cache.cjs'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
});
