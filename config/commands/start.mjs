// npm start: everything a newcomer needs, from a bare clone to a running site. Ctrl-C stops all of it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { untilHealthy } from './lib/health.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { programs, publicAddresses } from './lib/programs.mjs';
import { bold, dim, fail, say, step, Stop } from './lib/say.mjs';

const running = [];
let stopping = false;

/** Asks every program to end, the last started first, and waits; one that does not listen is ended after 10 s. */
async function stopAll() {
  if (stopping) return;
  stopping = true;
  await Promise.all(
    running.reverse().map(
      (child) =>
        new Promise((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) return resolve();
          const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
          child.once('exit', () => (clearTimeout(late), resolve()));
          child.kill('SIGTERM');
        }),
    ),
  );
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    say(dim('\nStopping…'));
    await stopAll();
    process.exit(0);
  });
}

function announce(env) {
  const { site, admin, inbox } = publicAddresses(env);
  const accountsFile = path.join(env.DATA_DIR, 'demo-accounts.json');
  say();
  say(`${bold('Passerelles is running.')} Ctrl-C stops it.`);
  say(`  Public site       ${bold(site)}`);
  say(`  Association desk  ${site}/espace`);
  say(`  Admin panel       ${admin}`);
  if (inbox) say(`  Mails sent        ${inbox}`);
  if (existsSync(accountsFile)) {
    const accounts = JSON.parse(readFileSync(accountsFile, 'utf8'));
    say();
    say('Demo accounts:');
    for (const { role, email, password } of accounts) say(`  ${role.padEnd(18)} ${email.padEnd(36)} ${password}`);
    say(dim(`  (kept in ${path.relative(process.cwd(), accountsFile) || accountsFile})`));
  }
  say(dim(`Logs: ${path.relative(process.cwd(), path.join(env.DATA_DIR, 'logs'))}`));
}

try {
  checkNode();
  const env = programEnvironment({ FIRST_CONTENT: process.env.FIRST_CONTENT ?? 'on' });
  const parts = Object.values(programs(env));
  await requireFreePorts(parts.flatMap(({ ports }) => ports));
  await ensureInstalled();
  await build(env);
  for (const part of parts) {
    await step(`Starting ${part.name}`, async () => {
      const child = part.start();
      running.push(child);
      child.on('exit', async (code, signal) => {
        if (stopping || !child.healthy) return;
        fail(new Stop(`${child.name} stopped by itself (${signal ?? `exit ${code}`}):\n${child.tail()}`));
        await stopAll();
        process.exit(1);
      });
      await untilHealthy(child, part.health);
      child.healthy = true;
    });
  }
  announce(env);
} catch (error) {
  fail(error);
  await stopAll();
  process.exit(1);
}
