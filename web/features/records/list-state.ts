import { recordFilters, type RecordFilters } from '@passerelles/committee/shared';
import { z } from 'zod';

/** What the address of the list of records says. */
export interface RecordsState extends RecordFilters {
  page: number;
}

const schema = recordFilters.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/**
 * An empty choice of the form is none; of a repeated one the first counts, and what is not ours (`utm_source`) is passed over.
 * Null when one of our parameters has a value that does not exist.
 */
export function readState(query: Readonly<Record<string, string | string[] | undefined>>): RecordsState | null {
  const given = Object.entries(query).map(([name, value]): [string, string | undefined] => [name, [value].flat()[0]]);
  const chosen = given.filter(([, value]) => value !== undefined && value !== '');
  return schema.safeParse(Object.fromEntries(chosen)).data ?? null;
}

/** The address of the list, or of a file of it: `/releves?committee=comite-de-suivi&page=2`. */
export function recordsAddress(state: Partial<RecordsState>, path = '/releves'): string {
  const { page, ...filters } = state;
  const pairs = Object.entries({ ...filters, page: page === 1 ? undefined : page }).filter(
    ([, value]) => value !== undefined,
  );
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}
