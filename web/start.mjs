/**
 * Serves the built site: `next start` on WEB_PORT (3000 by default). Bound to every address: what stands in front of it is
 * the operator's choice.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const child = spawn(process.execPath, [next, 'start', '-p', process.env.WEB_PORT ?? '3000'], {
  cwd: dirname(fileURLToPath(import.meta.url)),
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
