import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from './announce.mjs';

let folder = '';
let said = '';
const file = () => path.join(folder, 'demo-accounts.json');
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelles-announce-'));
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is said of the demo accounts once everything answers', () => {
  const account = {
    role: 'Editor',
    email: 'editor@example.org',
    password: 'a-password-of-the-tests',
    url: 'http://localhost:1337/admin',
  };
  it('is their passwords', () => {
    writeFileSync(file(), JSON.stringify([account]));
    announce({ DATA_DIR: folder });
    expect(said).toMatch(/Editor +editor@example\.org +a-password-of-the-tests/);
  });
  it('is nothing where there are none', () => {
    announce({ DATA_DIR: folder });
    expect(said).toContain('Public site');
    expect(said).not.toContain('Demo accounts');
  });
  it.each([JSON.stringify([account]).slice(0, 40), '', 'null', '{}', '[null]', '[{"role":"Editor"}]'])(
    'is what to do where the file is cut short: %s',
    (content) => {
      writeFileSync(file(), content);
      announce({ DATA_DIR: folder });
      expect(said).toMatch(/demo-accounts\.json is cut short[\s\S]*mot de passe oublié/);
      expect(said).toContain('Logs:');
      expect(readFileSync(file(), 'utf8')).toBe(content);
    },
  );
});
