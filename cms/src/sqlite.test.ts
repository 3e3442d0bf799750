import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareSqliteConnection } from './sqlite';

interface Database {
  exec(source: string): void;
  pragma(source: string, options?: { simple: boolean }): unknown;
  prepare(source: string): { all(...bindings: unknown[]): unknown[]; run(...bindings: unknown[]): unknown };
  inTransaction: boolean;
}
const Driver = createRequire(path.resolve(import.meta.dirname, '../package.json'))('better-sqlite3') as new (
  file: string,
) => Database;

describe('a connection to SQLite', () => {
  let database: Database;
  let prepared: string[];
  beforeEach(() => {
    database = new Driver(':memory:');
    prepared = [];
    const prepare = database.prepare.bind(database);
    database.prepare = vi.fn((source: string) => {
      prepared.push(source);
      return prepare(source);
    });
    prepareSqliteConnection(database, () => undefined);
    database.exec('create table sheets (id integer primary key, title text)');
  });

  it('prepares once what reads or writes rows', () => {
    for (const title of ['a', 'b', 'c']) database.prepare('insert into sheets (title) values (?)').run(title);
    for (const id of [1, 2, 3])
      expect(database.prepare('select title from sheets where id = ?').all(id)).toHaveLength(1);
    expect(prepared).toEqual(['insert into sheets (title) values (?)', 'select title from sheets where id = ?']);
  });

  it('reads the columns that a table has now', () => {
    database.prepare('insert into sheets (title) values (?)').run('a');
    const read = () => database.prepare('select * from sheets').all();
    expect(read()).toEqual([{ id: 1, title: 'a' }]);
    database.exec("alter table sheets add column slug text default 's'");
    expect(read()).toEqual([{ id: 1, title: 'a', slug: 's' }]);
    database.exec('drop table sheets');
    expect(read).toThrow(/no such table/);
    database.exec('create table sheets (other text)');
    expect(read()).toEqual([]);
  });

  it('follows a pragma each time, which may take effect while it is prepared', () => {
    for (const state of ['off', 'on', 'off', 'on']) {
      database.prepare(`PRAGMA foreign_keys = ${state}`).run();
      expect(database.pragma('foreign_keys', { simple: true })).toBe(state === 'on' ? 1 : 0);
    }
  });

  it('begins a transaction each time with the right to write', () => {
    for (const source of ['BEGIN;', 'COMMIT;', 'BEGIN;', 'COMMIT;']) database.prepare(source).run();
    expect(prepared).toEqual(['BEGIN IMMEDIATE;', 'COMMIT;', 'BEGIN IMMEDIATE;', 'COMMIT;']);
  });

  it('keeps no more than a bound of text', () => {
    const listing = (count: number) => `select id from sheets where id in (${Array(count).fill('?').join(', ')})`;
    for (let count = 1; count <= 1_000; count++) database.prepare(listing(count));
    prepared.length = 0;
    database.prepare(listing(1_000));
    database.prepare(listing(1));
    database.prepare(listing(3_000));
    database.prepare(listing(3_000));
    expect(prepared).toEqual([listing(1), listing(3_000), listing(3_000)]);
  });
});
