// npm run check: types, lint, import rules, documented settings; nothing of the product runs.
import './lib/private-files.mjs';
import { build } from './lib/build-steps.mjs';
import { checks } from './lib/checks.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { fail, step } from './lib/say.mjs';

try {
  checkNode();
  await ensureInstalled();
  await build(programEnvironment(), { only: ['plugins'] });
  for (const [title, work] of Object.entries(checks)) await step(title, work).catch(fail);
} catch (error) {
  fail(error);
}
