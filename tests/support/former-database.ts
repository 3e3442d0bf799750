import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cmsRequire } from './cms';
import { loadPostgres } from './databases';
import { temporaryDataDir } from './environment';

interface SqliteFile {
  exec(sql: string): void;
  close(): void;
}

const dump = (name: string) =>
  gunzipSync(readFileSync(path.join(import.meta.dirname, '../fixtures/former-database', `${name}.sql.gz`))).toString();

/**
 * A data folder with the database that the platform left before content was described once (`fixtures/former-database/make.mjs`).
 * @param more statements that both databases understand, run after the dump
 */
export async function formerDatabase(more = ''): Promise<{ dataDir: string; remove(): void }> {
  const folder = temporaryDataDir('former');
  if (await loadPostgres(folder.dataDir, () => `${dump('postgres')}\n${more}`)) return folder;
  const Database = cmsRequire('better-sqlite3') as new (file: string) => SqliteFile;
  const database = new Database(path.join(folder.dataDir, 'passerelles.db'));
  database.exec(dump('sqlite'));
  database.exec(more);
  database.close();
  return folder;
}
