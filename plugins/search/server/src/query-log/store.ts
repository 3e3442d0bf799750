import { QUERY_LOG_MONTHS } from '../../../shared';
import type { Core } from '@strapi/strapi';
import type { Searched } from '../../../shared/domain/popular';
import type { QueryCount } from './counts';

const TABLE = 'search_queries';
const readersOfPopular = 3;
const popularKept = 300;
/** Queries that are kept of one month; beyond, those that were searched once go. */
const mostRows = 20_000;

interface Row {
  text: string;
  label: string;
  readers: number;
  found: boolean | number;
}

/** The table outside any Strapi transaction: only timers and figures use it. */
const table = (strapi: Core.Strapi) => strapi.db.getConnection(TABLE);

/** `2026-11` of an instant; `back` months before it. */
export function monthOf(now: number, back = 0): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
}

/** Adds counts to a month, in one statement. */
export async function addCounts(strapi: Core.Strapi, month: string, counts: readonly QueryCount[]): Promise<void> {
  const raw = strapi.db.connection.raw.bind(strapi.db.connection);
  await table(strapi)
    .insert(counts.map((count) => ({ month, ...count })))
    .onConflict(['month', 'text'])
    .merge({
      searches: raw(`${TABLE}.searches + excluded.searches`),
      readers: raw(`${TABLE}.readers + excluded.readers`),
      missed: raw(`${TABLE}.missed + excluded.missed`),
      found: raw('excluded.found'),
      label: raw(`case when ${TABLE}.label = ${TABLE}.text then excluded.label else ${TABLE}.label end`),
    });
}

/** Forgets what is older than {@link QUERY_LOG_MONTHS}, what only one search asked for in a month that is over, and what is too much. */
export async function forget(strapi: Core.Strapi, now: number): Promise<void> {
  const month = monthOf(now);
  await table(strapi).where('month', '<', monthOf(now, QUERY_LOG_MONTHS)).delete();
  await table(strapi).where('month', '<', month).where('searches', '<=', 1).delete();
  const [total] = await table(strapi).where({ month }).count({ rows: '*' });
  if (Number(total?.rows ?? 0) > mostRows) await table(strapi).where({ month }).where('searches', '<=', 1).delete();
}

/** What at least three readers searched this month and the last, and found the last time; the most searched first. */
export async function readPopular(strapi: Core.Strapi, now: number): Promise<Searched[]> {
  const rows: Row[] = await table(strapi)
    .select('text', 'label', 'readers', 'found')
    .where('month', '>=', monthOf(now, 1))
    .orderBy('month');
  const byText = new Map<string, { label: string; readers: number; found: boolean }>();
  for (const { text, label, readers, found } of rows) {
    byText.set(text, { label, readers: readers + (byText.get(text)?.readers ?? 0), found: Boolean(found) });
  }
  return [...byText]
    .filter(([, { readers, found }]) => found && readers >= readersOfPopular)
    .sort(([, one], [, other]) => other.readers - one.readers)
    .slice(0, popularKept)
    .map(([text, { label }]) => ({ text, label }));
}
