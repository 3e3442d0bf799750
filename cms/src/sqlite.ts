/** The part of a better-sqlite3 connection that we touch. */
interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(source: string): unknown;
}

/** For a connection that was opened for reading only: it waits for a writer's checkpoint, and refuses to write a second time. */
export function prepareReadingConnection(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void): void {
  connection.pragma('busy_timeout = 15000');
  connection.pragma('query_only = ON');
  done(null, connection);
}

/**
 * Lets several processes share one SQLite file, for example an import beside a running CMS.
 *
 * - WAL: readers do not wait for the writer; `synchronous = NORMAL` is safe with it.
 * - `busy_timeout`: a writer waits for the other one instead of failing.
 * - `BEGIN IMMEDIATE`: a transaction that reads first and writes later fails at once with SQLITE_BUSY_SNAPSHOT, whatever
 *   the timeout, when somebody else wrote in between. Taking the write lock first makes it wait instead.
 */
export function prepareSqliteConnection(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void): void {
  connection.pragma('busy_timeout = 15000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (source) => prepare(source === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : source);
  done(null, connection);
}
