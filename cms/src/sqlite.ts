import { LeastRecent } from '@passerelles/kit/shared';

/** The part of a better-sqlite3 connection that we touch. */
interface SqliteConnection {
  readonly inTransaction: boolean;
  pragma(source: string): unknown;
  exec(source: string): unknown;
  prepare(source: string): Statement;
}
interface Statement {
  run(...bindings: unknown[]): unknown;
}

/** For a connection that was opened for reading only: it waits for a writer's checkpoint, and refuses to write a second time. */
export function prepareReadingConnection(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
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
 * - A refused COMMIT may leave the transaction open, and nobody else could begin one on this connection: it is rolled back.
 *
 * Statements that read or write rows stay prepared: preparing one takes longer than running it on some rows, and the texts repeat. All others
 * are prepared each time, since a `PRAGMA` may take effect while it is prepared. SQLite itself prepares anew one whose tables have changed.
 */
export function prepareSqliteConnection(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.pragma('busy_timeout = 15000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  const prepare = connection.prepare.bind(connection);
  const kept = new LeastRecent<KeptStatement>(mostKept);
  connection.prepare = (source) => {
    if (!readsOrWritesRows.test(source)) {
      const statement = prepare(source === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : source);
      return source === 'COMMIT;' ? endingTheTransaction(connection, statement) : statement;
    }
    const before = kept.get(source);
    if (before) return before.statement;
    const statement = prepare(source);
    if (source.length <= longestKept) kept.set(source, { statement, bytes: source.length });
    return statement;
  };
  done(null, connection);
}

interface KeptStatement {
  readonly statement: Statement;
  readonly bytes: number;
}
const readsOrWritesRows = /^\s*(select|insert|update|delete|with)\b/i;
/** Characters of SQL, of all statements that a connection keeps (some 8 MB once prepared) and of one: a long list of ids seldom comes twice. */
const mostKept = 256 * 1024;
const longestKept = 8 * 1024;

function endingTheTransaction(connection: SqliteConnection, statement: Statement): Statement {
  const run = statement.run.bind(statement);
  statement.run = (...bindings) => {
    try {
      return run(...bindings);
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  };
  return statement;
}
