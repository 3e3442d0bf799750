import { cpSync, renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStack, temporaryDataDir, until, type Stack } from '../support';

const { dataDir, remove } = temporaryDataDir('first-start');
let stack: Stack;
beforeAll(async () => {
  stack = await startStack('first-start', { dataDir });
});
afterAll(async () => {
  await stack?.stop();
  remove();
});

describe('the first start, on an empty folder', () => {
  it('prints addresses that answer, and an account for each part', async () => {
    await until('everything is printed', () => stack.output.includes('Logs:'));
    for (const address of [stack.site, `${stack.cms}/admin`, stack.mail]) {
      expect(stack.output).toContain(`http://localhost:${new URL(address).port}`);
      expect((await fetch(address)).status).toBe(200);
    }
    for (const { email, password } of stack.accounts) {
      expect(stack.output).toContain(email);
      expect(stack.output).toContain(password);
    }
  });

  it('shows and finds the first content', async () => {
    for (const address of ['/pratiques/rencontres-agir-ensemble', '/recherche?q=agir']) {
      const page = await fetch(stack.site + address);
      expect([address, page.status]).toEqual([address, 200]);
      expect(await page.text()).toContain('/pratiques/rencontres-agir-ensemble');
    }
  });

  it('ends when it is told to, and leaves a folder to start with again', async () => {
    expect(await stack.stop()).toBe(0);
    const kept = process.env.STARTED_FOLDER;
    if (!kept) return;
    // Complete or not there at all: other files may be looking for it.
    cpSync(dataDir, `${kept}.new`, { recursive: true });
    rmSync(kept, { recursive: true, force: true });
    renameSync(`${kept}.new`, kept);
  });
});
