// npm run bench:memory: resident memory of each program of a running npm start (Linux).
import { readdirSync, readFileSync } from 'node:fs';

const names = {
  'maildev/bin/maildev': 'mail catcher',
  'cms/server.mjs': 'CMS',
  'web/server.mjs': 'site',
  'commands/start.mjs': 'npm start',
};

for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    const name = Object.entries(names).find(([part]) => command.includes(part))?.[1];
    if (!name || command.includes('bench')) continue;
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    console.log(
      `${name.padEnd(18)} ${(resident / 1024).toFixed(0).padStart(5)} MB now, ${(peak / 1024).toFixed(0).padStart(5)} MB at most`,
    );
  } catch {
    // A process that ended meanwhile.
  }
}
