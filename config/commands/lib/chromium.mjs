import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { step, Stop } from './say.mjs';

// First the one without windows: the same engine, for a third of the processor's time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function find() {
  if (process.env.CHROMIUM_PATH) {
    if (existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    throw new Stop(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not this one.
    }
  }
  return existsSync('/Applications/Google Chrome.app')
    ? '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    : undefined;
}

/**
 * The path of a Chromium for the browser tests; Debian's is installed when there is none and this user may.
 * @throws Stop saying what to install otherwise.
 */
export async function ensureChromium() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step('Installing Chromium (apt-get)', async () => {
      await run('apt-get', ['update'], { env, what: 'apt-get update' });
      const install = (browser) =>
        run('apt-get', ['install', '-y', '--no-install-recommends', browser, 'fonts-noto-core'], {
          env,
          what: `apt-get install ${browser}`,
        });
      // Not every distribution has it apart.
      await install('chromium-headless-shell').catch(() => install('chromium'));
    });
    return find();
  }
  throw new Stop(
    'The browser tests need Chromium or Chrome.\n  Debian, Ubuntu: sudo apt-get install chromium\n  Elsewhere: install Chrome, or set CHROMIUM_PATH to the browser’s program.',
  );
}
