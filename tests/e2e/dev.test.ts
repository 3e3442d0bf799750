import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, descendants, startStack, until, type Stack } from '../support';

/** The CMS builds its admin panel anew, and the site each page: both may take long on a small machine. */
describe('npm run dev', { timeout: 300_000 }, () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack('dev', { command: 'dev' });
  }, 400_000);
  afterAll(() => stack?.stop());

  it('starts the site and the CMS, watching, and says where they are', async () => {
    const commands = [...descendants(stack.pid).values()].join('\n');
    for (const part of ['strapi.js develop', 'tsc -b --watch', 'maildev', 'server.mjs --dev']) expect(commands).toContain(part);
    expect(stack.output).toContain(stack.site);
    expect((await fetch(`${stack.cms}/health/ready`)).status).toBe(200);
    const home = await until('the home page is made', async () => (await fetch(`${stack.site}/`)).text(), { seconds: 200 });
    expect(home).toContain('<html lang="fr"');
  });

  it('ends as a whole where the site ends, and says so; nothing is left', async () => {
    const programs = descendants(stack.pid);
    const [site] = [...programs].find(([, command]) => command.includes('server.mjs --dev'))!;
    const ended = new Promise((resolve) => {
      const look = setInterval(() => alive(stack.pid) || (clearInterval(look), resolve(true)), 100);
    });
    process.kill(site, 'SIGKILL');
    await ended;
    expect(stack.output).toContain('web stopped by itself');
    await until('none of them is left', () => ![...programs.keys()].some(alive), { seconds: 20 });
    expect(await stack.stop()).toBe(1);
  });
});
