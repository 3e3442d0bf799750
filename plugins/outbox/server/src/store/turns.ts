import { insertUnlessThere } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { AHEAD_MS, intervalOf, SKEW_MS } from '../../../shared/domain/turns';

const TURN_UID = 'plugin::outbox.turn';
const table = (strapi: Core.Strapi) => strapi.db.getConnection('outbox_turns');

/**
 * Takes the next turn of a name, in one statement, so that processes share it. False when it has not come yet.
 * @param now epoch milliseconds
 */
export async function takeTurn(strapi: Core.Strapi, name: string, perMinute: number, now: number): Promise<boolean> {
  const interval = intervalOf(perMinute);
  const impossible = now + AHEAD_MS + interval + SKEW_MS;
  const take = (): Promise<number> =>
    table(strapi)
      .where({ name })
      .where((free) => free.where('next_at', '<=', now + AHEAD_MS).orWhere('next_at', '>', impossible))
      .update({
        next_at: strapi.db.connection.raw(
          'case when next_at >= ? and next_at <= ? then next_at + ? else cast(? as bigint) end',
          [now, impossible, interval, now + interval],
        ),
      });
  if ((await take()) > 0) return true;
  if (await table(strapi).where({ name }).first('name')) return false;
  await insertUnlessThere(strapi, TURN_UID, 'name', { name, next_at: 0 });
  return (await take()) > 0;
}

/** The names that begin with `prefix` and whose turn has not come, of those that are known. */
export async function namesThatWait(strapi: Core.Strapi, prefix: string, now: number): Promise<string[]> {
  const rows: { name: string; next_at: number | string }[] = await table(strapi)
    .select('name', 'next_at')
    .where('next_at', '>', now + AHEAD_MS);
  return rows.map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

/** Turns that came a day ago say nothing any more. */
export async function forgetTurns(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  await table(strapi)
    .where('next_at', '<', now - 86_400_000)
    .delete();
}
