import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryDataDir, testEnvironment } from '../../support';

const root = path.resolve(import.meta.dirname, '../../..');
const real = (...parts: string[]) => path.join(root, ...parts);
const start = `
  const { createStrapi } = require('@strapi/strapi');
  createStrapi({ appDir: process.argv[1], distDir: process.argv[1] + '/dist', autoReload: false, serveAdminPanel: false }).load()
    .then(() => { console.log('IT STARTED'); process.exit(0); }, (error) => { console.error(error.message); process.exit(1); });
`;
let made: ReturnType<typeof temporaryDataDir>[] = [];
afterEach(() => {
  for (const folder of made) folder.remove();
  made = [];
});

/** The built CMS in a house of its own, where the committee is as `change` leaves it. */
function house(change: (house: { committee: string; plugins: string }) => void): { app: string; dataDir: string } {
  const folder = temporaryDataDir('house');
  made.push(folder);
  const app = path.join(folder.dataDir, 'cms');
  mkdirSync(path.join(app, 'dist', 'config'), { recursive: true });
  mkdirSync(path.join(folder.dataDir, 'plugins'));
  cpSync(real('cms/package.json'), path.join(app, 'package.json'));
  symlinkSync(real('node_modules'), path.join(folder.dataDir, 'node_modules'));
  symlinkSync(real('cms/dist/src'), path.join(app, 'dist', 'src'));
  const configs = readdirSync(real('cms/dist/config')).filter((name) => name.endsWith('.js'));
  for (const name of configs)
    writeFileSync(
      path.join(app, 'dist', 'config', name),
      `module.exports = require(${JSON.stringify(real('cms/dist/config', name))});`,
    );
  for (const name of readdirSync(real('plugins')).filter((name) => name !== 'committee'))
    symlinkSync(real('plugins', name), path.join(folder.dataDir, 'plugins', name));
  change({
    committee: path.join(folder.dataDir, 'plugins', 'committee'),
    plugins: path.join(app, 'dist', 'config', 'plugins.js'),
  });
  return { app, dataDir: folder.dataDir };
}

async function started({ app, dataDir }: { app: string; dataDir: string }) {
  const child = spawn(process.execPath, ['-e', start, app], {
    cwd: real('cms'),
    // What is tested comes before the database: SQLite does for both.
    env: { ...process.env, ...testEnvironment(dataDir), OUTBOX_WORKERS: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  return { said: stdout + stderr, exit };
}
const refusal =
  /Passerelles refuses to start without “committee”: not loaded\. Build the plugins first \(npm run build:server\)/;

describe('the CMS without the gate', () => {
  it('does not start while the committee plugin is not built, which Strapi itself would pass over', async () => {
    const { said, exit } = await started(
      house(({ committee }) => {
        mkdirSync(committee);
        cpSync(real('plugins/committee/package.json'), path.join(committee, 'package.json'));
      }),
    );
    expect(said).toMatch(refusal);
    expect(said).not.toContain('IT STARTED');
    expect(exit).toBe(1);
  });

  it('does not start while the committee plugin is switched off', async () => {
    const { said, exit } = await started(
      house(({ committee, plugins }) => {
        symlinkSync(real('plugins/committee'), committee);
        const settings = JSON.stringify(real('cms/dist/config/plugins.js'));
        writeFileSync(
          plugins,
          `const own = require(${settings}).default; module.exports = { ...own, committee: { ...own.committee, enabled: false } };`,
        );
      }),
    );
    expect(said).toMatch(refusal);
    expect(exit).toBe(1);
  });

  it('starts in the same house with it', async () => {
    const { said, exit } = await started(house(({ committee }) => symlinkSync(real('plugins/committee'), committee)));
    expect(said).toContain('IT STARTED');
    expect(exit).toBe(0);
  });
});
