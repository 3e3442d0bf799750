import type { ExportHead, ExportRecord } from '@passerelles/search/shared';
import { dateOf } from './date-of';

/**
 * One JSON object: `{ licence, total, results: [...] }`. A result holds the columns of the CSV under English names; states of
 * knowledge are codes (`filled`, `none`, `not-communicated`, `not-applicable`), and null where the kind has no such fact. `fields` holds every described field that says
 * something, under the names of the codebook.
 */
export const jsonStart = (head: ExportHead, licence: string): string =>
  `${JSON.stringify({ licence, total: head.total }).slice(0, -1)},"results":[`;

export function jsonItem(record: ExportRecord, site: string, rank: number): string {
  const { url, date, endDate, ...rest } = record;
  return `${rank === 0 ? '' : ','}\n${JSON.stringify({ ...rest, date: dateOf(date) || null, endDate: dateOf(endDate) || null, url: site + url })}`;
}

export const jsonEnd = '\n]}\n';
