import path from 'node:path';
import pg from 'pg';

async function onServer(serverUrl: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * The PostgreSQL database of one data folder, made when it is not there: a CMS started again on the same folder finds
 * its database again. A new one begins as a copy of `template`'s, when that data folder is given. `undefined` when the suite runs
 * on SQLite (`TEST_POSTGRES_URL` is empty).
 */
export async function postgresFor(
  dataDir: string,
  template?: string,
): Promise<{ url: string; drop(): Promise<void> } | undefined> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return undefined;
  const name = nameOf(dataDir);
  await onServer(server, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database "${name}"${template ? ` template "${nameOf(template)}"` : ''}`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => dropPostgres(dataDir),
  };
}

/** Replaces the database of the data folder `to` by a copy of `from`'s, on which nothing may be connected; nothing to do on SQLite. */
export async function copyPostgres(from: string, to: string): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return;
  await onServer(server, async (client) => {
    await client.query(`drop database if exists "${nameOf(to)}" with (force)`);
    await client.query(`create database "${nameOf(to)}" template "${nameOf(from)}"`);
  });
}

/** Gives a new data folder a database of its own, made by this SQL; answers false, and does nothing, on SQLite. */
export async function loadPostgres(dataDir: string, sql: () => string): Promise<boolean> {
  const database = await postgresFor(dataDir);
  if (!database) return false;
  await onServer(database.url, async (client) => void (await client.query(sql())));
  return true;
}

/** Removes the database of a data folder, when the suite runs on PostgreSQL. */
export async function dropPostgres(dataDir: string): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return;
  await onServer(
    server,
    async (client) => void (await client.query(`drop database if exists "${nameOf(dataDir)}" with (force)`)),
  );
}

function nameOf(dataDir: string): string {
  return path
    .basename(dataDir)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
}
