// npm run build: installs when needed and builds what changed.
import './lib/private-files.mjs';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { fail } from './lib/say.mjs';

try {
  checkNode();
  await ensureInstalled();
  await build(programEnvironment());
} catch (error) {
  fail(error);
}
