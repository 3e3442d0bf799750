import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireSoundData, writeWhole } from './data-folder.mjs';
import { programEnvironment } from './environment.mjs';

let folder = '';
const at = (name: string) => path.join(folder, name);
const look = () => requireSoundData({ DATA_DIR: folder });
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'passerelles-folder-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeDatabase() {
  const Database = createRequire(path.resolve(import.meta.dirname, '../../../cms/package.json'))('better-sqlite3');
  const database = new Database(at('passerelles.db'));
  database.exec(
    'create table t (a text); with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) insert into t select hex(randomblob(50)) from n',
  );
  database.close();
}

describe('the database of a half-written folder', () => {
  it('is begun where there is none, and taken where it is sound', () => {
    expect(look).not.toThrow();
    makeDatabase();
    expect(look).not.toThrow();
  });
  it('is begun in an empty file that a first start left', () => {
    writeFileSync(at('passerelles.db'), '');
    expect(look).not.toThrow();
  });
  it('stops the start where it is empty and one has been there', () => {
    writeFileSync(at('passerelles.db'), '');
    writeFileSync(at('demo-accounts.json'), '[]');
    expect(look).toThrow(/is empty, and a database has been there before[\s\S]*mv .*\.old/);
  });
  it.each([
    ['missing', null],
    ['empty', ''],
  ])('stops the start where it is %s and its journal holds what was written last', (word, content) => {
    if (content !== null) writeFileSync(at('passerelles.db'), content);
    writeFileSync(at('passerelles.db-wal'), 'frames');
    expect(look).toThrow(new RegExp(`is ${word}, and its journal`));
    expect(readFileSync(at('passerelles.db-wal'), 'utf8')).toBe('frames');
  });
  it('stops the start where it is something else', () => {
    writeFileSync(at('passerelles.db'), 'x'.repeat(9_000));
    expect(look).toThrow('is no SQLite database');
  });
  it('stops the start where it is cut short, and leaves it as it is', () => {
    makeDatabase();
    truncateSync(at('passerelles.db'), 40_000);
    expect(look).toThrow(/is damaged/);
    expect(statSync(at('passerelles.db')).size).toBe(40_000);
  });
});

describe('the secrets of a half-written folder', () => {
  const secrets = () => programEnvironment({ DATA_DIR: folder });
  it('are made once, as a whole, for their owner alone', () => {
    const { APP_KEYS } = secrets();
    expect(secrets().APP_KEYS).toBe(APP_KEYS);
    expect(statSync(at('secrets.env')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secrets.env']);
  });
  it.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, -30)],
    ['cut short', (text: string) => `${text.split('\n').slice(0, 4).join('\n')}\n`],
  ])('stop the start where a database was made with them and the file is %s', (word, damage) => {
    secrets();
    makeDatabase();
    const damaged = damage(readFileSync(at('secrets.env'), 'utf8'));
    writeFileSync(at('secrets.env'), damaged);
    expect(secrets).toThrow(new RegExp(`secrets\\.env is ${word}[\\s\\S]*Put back a copy`));
    expect(readFileSync(at('secrets.env'), 'utf8')).toBe(damaged);
  });
  it('are made anew where nothing was made with them', () => {
    writeFileSync(at('secrets.env'), 'APP_KEYS=ab');
    expect(secrets().APP_KEYS.length).toBeGreaterThan(60);
  });
  it('of an older version are kept, and the new ones added', () => {
    makeDatabase();
    writeFileSync(at('secrets.env'), `APP_KEYS=${'a'.repeat(64)}\n`);
    expect(secrets()).toMatchObject({ APP_KEYS: 'a'.repeat(64), DESK_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
  it('are written whole or not at all', () => {
    writeWhole(at('x'), 'one');
    expect(() => writeWhole(at('missing/x'), 'two')).toThrow();
    expect([readFileSync(at('x'), 'utf8'), existsSync(at('missing'))]).toEqual(['one', false]);
  });
});

/** A disk of two megabytes needs a mount, and that the administrator. */
const mayMount = process.getuid?.() === 0 && process.platform === 'linux';
describe.skipIf(!mayMount)('a disk that is full', () => {
  it('is told before anything is written', ({ skip }) => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      skip('a container without the right to mount');
    }
    try {
      expect(look).toThrow(/The disk of .* is full: [012] MB are left, and 100 MB are needed/);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});
