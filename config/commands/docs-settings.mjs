// npm run docs:settings: writes .env.example and the README's configuration table from config/settings/variables.ts.
import './lib/private-files.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { fromRoot } from './lib/paths.mjs';

await build(programEnvironment(), { only: ['plugins'] });
const { environmentExample, environmentTable } = (await import('../dist/settings/index.js')).default;
writeFileSync(fromRoot('.env.example'), environmentExample());
const readme = fromRoot('README.md');
const marks = /(<!-- settings -->\n)[\s\S]*?(\n<!-- \/settings -->)/;
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(marks, (_, open, close) => `${open}${environmentTable()}${close}`),
);
