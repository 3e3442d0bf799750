import { utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, cmsDir, descendants, startStack, until, type Stack } from '../support';

/** Strapi watches nothing in a folder whose path holds “tmp” or a name that begins with a dot (its `develop` command, `ignored`). */
const isUnwatched = /tmp|[/\\]\./.test(cmsDir);

/** The CMS builds its admin panel anew, and the site each page: both may take long on a small machine. */
describe('npm run dev', { timeout: 300_000 }, () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack('dev', { command: 'dev' });
  }, 400_000);
  afterAll(() => stack?.stop());

  const ended = () => until('the command has ended', () => !alive(stack.pid), { seconds: 20 });

  it('starts the site and the CMS, watching, and says where they are', async () => {
    const commands = [...descendants(stack.pid).values()].join('\n');
    for (const part of ['strapi.js develop', 'tsc -b --watch', 'maildev', 'server.mjs --dev'])
      expect(commands).toContain(part);
    await until('it says where the site is', () => stack.output.includes(stack.site));
    expect((await fetch(`${stack.cms}/health/ready`)).status).toBe(200);
    const home = await until('the home page is made', async () => (await fetch(`${stack.site}/`)).text(), {
      seconds: 200,
    });
    expect(home).toContain('<html lang="fr"');
  });

  it.skipIf(isUnwatched)('starts the CMS again when a plugin was compiled', async () => {
    const starts = () => stack.output.split('Strapi started successfully').length - 1;
    const before = starts();
    const compiled = path.resolve(cmsDir, '../plugins/outbox/dist/server/src/index.js');
    utimesSync(compiled, new Date(), new Date());
    await until('it has started once more', () => starts() > before, { seconds: 200 });
    await until('it answers', async () => (await fetch(`${stack.cms}/health/ready`)).status === 200, { seconds: 60 });
  });

  it('ends as a whole where the site ends, and says so; nothing is left', async () => {
    const programs = descendants(stack.pid);
    const [site] = [...programs].find(([, command]) => command.includes('server.mjs --dev'))!;
    process.kill(site, 'SIGKILL');
    await ended();
    expect(stack.output).toContain('web stopped by itself');
    await until('none of them is left', () => ![...programs.keys()].some(alive), { seconds: 20 });
    expect(await stack.stop()).toBe(1);
  });
});
