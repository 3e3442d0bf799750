import { z } from 'zod';
import { formatDay, formatPartialDate, isDay } from '../../lib/format/dates';
import { formatNumber } from '../../lib/format/numbers';
import { locale } from '../../lib/locale';
import { messages } from '../../messages';

const partialDate = z.strictObject({
  value: z.string(),
  precision: z.enum(['year', 'month', 'day', 'day-of-unknown-year']),
});
const listed = z.strictObject({ code: z.string(), words: z.object({ fr: z.string(), en: z.string() }) });

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a snapshot as lines of text, in reading order; no line where it is empty. Of an object of an unknown shape every value is shown. */
export function plainLines(value: unknown): string[] {
  const t = messages.records;
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [value ? t.yes : t.no];
  if (typeof value === 'number') return [formatNumber(value)];
  if (typeof value === 'string')
    return isDay(value) ? [formatDay(value)] : value.split(/\n+/).filter((line) => line.trim() !== '');
  if (Array.isArray(value)) return value.flatMap(plainLines);
  if (!isObject(value)) return [String(value)];
  if ('label' in value && Object.keys(value).length === 1)
    return [typeof value.label === 'string' ? value.label : t.closedLink];
  const date = partialDate.safeParse(value);
  if (date.success) return [formatPartialDate(date.data)];
  const code = listed.safeParse(value);
  if (code.success) return [code.data.words[locale]];
  // A block of rich text is one line, but for a list, which has one an item.
  if (Array.isArray(value.children))
    return value.type === 'list' ? value.children.flatMap(plainLines) : [inline(value)];
  const parts = Object.values(value).map((part) => plainLines(part).join(', '));
  const line = parts.filter(Boolean).join(' · ');
  return line ? [line] : [];
}

function inline(node: Json): string {
  if (typeof node.text === 'string') return node.text;
  return Array.isArray(node.children) ? node.children.filter(isObject).map(inline).join('') : '';
}
