import type { Core } from '@strapi/strapi';
import type { Queries } from '../../../shared';
import { monthOf } from './store';

const listed = 30;

interface Line {
  text: string;
  label: string;
  searches: number | string;
  readers: number | string;
  missed: number | string;
}

/** What was searched most, and what was searched and never found, in this month and those before it. */
export async function readQueries(strapi: Core.Strapi, months: number, now: number): Promise<Queries> {
  const raw = strapi.db.connection.raw.bind(strapi.db.connection);
  const lines = () =>
    strapi.db
      .getConnection('search_queries')
      .select(
        'text',
        raw('max(label) as label'),
        raw('sum(searches) as searches'),
        raw('sum(readers) as readers'),
        raw('sum(missed) as missed'),
      )
      .where('month', '>=', monthOf(now, months - 1))
      .groupBy('text')
      .orderByRaw('sum(readers) desc, sum(searches) desc, text')
      .limit(listed);
  const most: Line[] = await lines();
  const never: Line[] = await lines().havingRaw('sum(missed) = sum(searches)');
  return { mostSearched: most.map(present), neverFound: never.map(present) };
}

function present({ label, searches, readers }: Line): Queries['mostSearched'][number] {
  return { label, searches: Number(searches), readers: Number(readers) };
}
