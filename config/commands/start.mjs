// npm start: everything a newcomer needs, from a bare clone to a running site. Ctrl-C stops all of it.
import './lib/private-files.mjs';
import { announce } from './lib/announce.mjs';
import { build } from './lib/build-steps.mjs';
import { requireSoundData } from './lib/data-folder.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { Family } from './lib/family.mjs';
import { untilHealthy } from './lib/health.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { programs } from './lib/programs.mjs';
import { fail, step } from './lib/say.mjs';

const family = new Family();
family.endOnSignals();

try {
  checkNode();
  const env = programEnvironment({ FIRST_CONTENT: process.env.FIRST_CONTENT ?? 'on' });
  const parts = Object.values(programs(env));
  await requireFreePorts(parts.flatMap(({ ports }) => ports));
  await ensureInstalled();
  requireSoundData(env);
  await build(env);
  for (const part of parts) {
    await step(`Starting ${part.name}`, async () => {
      const child = family.add(part.start());
      await untilHealthy(child, part);
      child.healthy = true;
    });
  }
  announce(env);
} catch (error) {
  fail(error);
  await family.stop();
  process.exit(1);
}
