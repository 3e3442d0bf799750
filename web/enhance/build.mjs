/**
 * Makes public/assets: the enhancement script (one bundle of all custom elements) and the title font cut to the characters
 * that French and English titles need; and print/fonts, the same font for what is printed. Run before `next build`. Fails when the script outgrows its budget.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../public/assets');
const require = createRequire(import.meta.url);
const SCRIPT_BUDGET = 10_000;

/** Letters of French with their accents, those of neighbouring languages that names bring, figures and French signs. */
const CHARACTERS =
  ' !"#%&\'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|' +
  'ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿÁÍÓÚÑáíóúñãõß' +
  '\u00a0\u202f\u2009«»“”‘’…–—·•°€×²³½→';

mkdirSync(assets, { recursive: true });

const script = join(assets, 'passerelles.js');
await build({
  entryPoints: [join(here, 'main.ts')],
  outfile: script,
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  legalComments: 'none',
});
const weight = gzipSync(readFileSync(script)).length;
if (weight > SCRIPT_BUDGET)
  throw new Error(`passerelles.js weighs ${weight} bytes compressed, more than ${SCRIPT_BUDGET}`);

// The file's name (see ui/Document.tsx) carries a version of its own: change it whenever CHARACTERS or the font change.
const source = require.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2');
const font = await subsetFont(readFileSync(source), CHARACTERS, { targetFormat: 'woff2' });
writeFileSync(join(assets, 'bricolage-grotesque-700.v1.woff2'), font);

// The same for print, in the only form that its compiler reads.
const printed = join(here, '../print/fonts');
mkdirSync(printed, { recursive: true });
writeFileSync(
  join(printed, 'bricolage-grotesque-700.ttf'),
  await subsetFont(readFileSync(source), CHARACTERS, { targetFormat: 'truetype' }),
);

console.log(`public/assets: passerelles.js ${weight} bytes compressed, title font ${font.length} bytes`);
