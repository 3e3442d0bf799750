import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

/** Of this platform's start, within one database: an arbitrary number that nothing else takes. */
const key = 8_215_530_112;

let held: Client | null = null;

/**
 * Waits until this process alone prepares the database. Strapi makes its tables without any lock: of two processes that start at once
 * on an empty PostgreSQL one fails with a duplicate key in `pg_type_typname_nsp_index`, and both would load the first content. To be called before
 * Strapi opens the database (`register`). The lock belongs to a connection of its own: it ends with {@link endTurn}, or with the
 * process, however that ends.
 */
export async function waitForTurn(strapi: Core.Strapi, url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'passerelles: start' });
  // Without the database the start fails by itself a moment later, and says so.
  client.on('error', (error) => strapi.log.warn(`The connection that orders the starts was lost: ${String(error)}`));
  await client.connect();
  held = client;
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [key]);
  if (rows[0]?.taken) return;
  strapi.log.info('Another CMS process prepares this database: waiting for it to be done.');
  const startedAt = Date.now();
  await client.query('select pg_advisory_lock($1)', [key]);
  strapi.log.info(`The other one is done: going on after ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

export async function endTurn(): Promise<void> {
  const client = held;
  held = null;
  await client?.end().catch(() => undefined);
}
