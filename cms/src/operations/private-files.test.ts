import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepPrivate } from './private-files';

const folder = mkdtempSync(path.join(tmpdir(), 'passerelles-private-'));
const at = (...parts: string[]) => path.join(folder, ...parts);
const modeOf = (...parts: string[]) => (statSync(at(...parts)).mode & 0o777).toString(8);
const before = process.umask();
afterAll(() => {
  process.umask(before);
  rmSync(folder, { recursive: true, force: true });
});

it('takes from everybody else what was written before, and what is written from then on', () => {
  for (const name of ['logs', 'mail/x', 'public/uploads']) mkdirSync(at(name), { recursive: true, mode: 0o755 });
  for (const name of ['passerelles.db', 'logs/cms.log', 'mail/x/a.eml', 'public/uploads/a.png'])
    writeFileSync(at(name), '');
  for (const name of ['passerelles.db', 'logs/cms.log', 'public/uploads/a.png']) chmodSync(at(name), 0o644);
  chmodSync(at('mail/x/a.eml'), 0o666);
  const outside = mkdtempSync(path.join(tmpdir(), 'passerelles-outside-'));
  chmodSync(outside, 0o755);
  symlinkSync(outside, at('elsewhere'));
  chmodSync(folder, 0o755);

  keepPrivate(folder);
  writeFileSync(at('logs/new.log'), '');

  expect(['', 'logs', 'mail', 'mail/x'].map((name) => modeOf(name))).toEqual(['700', '700', '700', '700']);
  expect(['passerelles.db', 'logs/cms.log', 'mail/x/a.eml', 'logs/new.log'].map((name) => modeOf(name))).toEqual([
    '600',
    '600',
    '600',
    '600',
  ]);
  expect(modeOf('public/uploads/a.png')).toBe('644');
  expect((statSync(outside).mode & 0o777).toString(8)).toBe('755');
  rmSync(outside, { recursive: true });
  keepPrivate(at('not-there'));
});
