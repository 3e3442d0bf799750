import { existsSync, mkdirSync, readFileSync, renameSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fromRoot } from './paths.mjs';
import { dim, say, Stop } from './say.mjs';

const neededBytes = 100 * 1024 * 1024;
const header = 'SQLite format 3\0';
/** A check of a larger database would make every start wait. */
const checkedUpTo = 512 * 1024 * 1024;

const sizeOf = (file) => (existsSync(file) ? statSync(file).size : null);

/** Writes a file as a whole or not at all, whatever happens meanwhile; for its owner alone. */
export function writeWhole(file, text) {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, text, { mode: 0o600, flush: true });
  renameSync(beside, file);
}

/** @throws Stop when there is hardly any room left, before something is half written. */
function requireRoom(dataDir) {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  throw new Stop(
    `The disk of ${dataDir} is full: ${Math.floor(free / 1024 / 1024)} MB are left, and 100 MB are needed. Nothing was started or changed.\n  Make room there, or put the folder elsewhere: DATA_DIR=…`,
  );
}

function problemOf(file) {
  const bytes = Buffer.alloc(header.length);
  bytes.set(readFileSync(file).subarray(0, header.length));
  if (bytes.toString('latin1') !== header) return 'is no SQLite database';
  if (statSync(file).size > checkedUpTo) return null;
  const Database = createRequire(fromRoot('cms/package.json'))('better-sqlite3');
  let database;
  try {
    database = new Database(file, { readonly: true });
    const [{ quick_check: found }] = database.pragma('quick_check(1)');
    return found === 'ok' ? null : `is damaged (${found})`;
  } catch (error) {
    // Another process holds it: it can be read there.
    return error.code?.startsWith('SQLITE_BUSY') ? null : `is damaged (${error.message})`;
  } finally {
    database?.close();
  }
}

/**
 * Looks at the database in `dataDir` before anything is started.
 * @throws Stop saying what is wrong and what to do, where going on would lose what may still be saved.
 */
function requireSoundDatabase(dataDir) {
  const file = path.join(dataDir, 'passerelles.db');
  const lived = existsSync(path.join(dataDir, 'demo-accounts.json'));
  const size = sizeOf(file);
  const ways = `Put back a copy of it, or, to begin again from nothing, move the folder away: mv ${dataDir} ${dataDir}.old`;
  if (size === null || size === 0) {
    // SQLite throws away the journal of an empty database: what it holds would be gone.
    if (sizeOf(`${file}-wal`))
      throw new Stop(
        `${file} is ${size === null ? 'missing' : 'empty'}, and its journal (${file}-wal) is not: what was written last is in there.\n  ${ways}`,
      );
    if (size === 0 && lived) throw new Stop(`${file} is empty, and a database has been there before.\n  ${ways}`);
    if (lived) say(dim(`There is no database at ${file} any more: a new one is begun.`));
    return;
  }
  const problem = problemOf(file);
  if (problem) throw new Stop(`${file} ${problem}. Nothing was changed.\n  ${ways}`);
}

/** Everything that may be wrong with the folder of what is written, looked at before any program starts. */
export function requireSoundData({ DATA_DIR, DATABASE_URL }) {
  mkdirSync(DATA_DIR, { recursive: true });
  requireRoom(DATA_DIR);
  if (!DATABASE_URL) requireSoundDatabase(DATA_DIR);
}
