import { textsOfBlocks } from '@passerelles/kit/shared';
import { isRecord, type Describe, type Kind, type Part } from '../kinds/kind';
import { asRead, type Locale } from '../labels';
import { types } from '../types';
import type { Type } from '../types/field';
import { nameOfPlace } from './labels';
import { fieldsOf, mapReferences, namesIn, type Values } from './values';

/** What open data hold of the fields of a type, and how a table names and writes it. */
export interface ExportColumn {
  type: string;
  /** As the codebook names it: `budget.amount`, `programme`. */
  column: string;
  /** As people call it. */
  name: string;
  kind: Kind;
}

/** Files are no facts: their ids mean nothing outside of the media library. */
const isTold = ({ kind }: Part): boolean => kind.input.type !== 'files';

/** One column a field, one a part where a field is a group; in the order of the description. */
export const exportColumns = (locale: Locale): ExportColumn[] =>
  types.flatMap((type) => fieldsOf(type).flatMap(([name, field]) => columnsIn(type, [name], '', field, locale)));

function columnsIn(type: Type, path: string[], above: string, part: Part, locale: Locale): ExportColumn[] {
  if (!isTold(part)) return [];
  const { kind, inFiles } = part;
  const column = `${above}${inFiles ?? path.at(-1)}`;
  if (kind.input.type !== 'group') return [{ type: type.name, column, name: nameOfPlace(type, path, locale), kind }];
  return Object.entries(kind.input.parts).flatMap(([name, inner]) =>
    columnsIn(type, [...path, name], `${column}.`, inner, locale),
  );
}

const nameIn: Describe = (_, row) => String(row['title'] ?? row['name'] ?? '');

/**
 * The values of a public version under the names of the codebook, references as the names of what they refer to; what says nothing is
 * left out.
 */
export function exportValues(type: Type, view: Values): Values {
  const told = fieldsOf(type).filter(([, field]) => isTold(field));
  const values = Object.fromEntries(told.map(([name, { kind }]) => [name, kind.fromStored(view[name])]));
  const names = namesIn(type, view, nameIn);
  const named = mapReferences(type, values, (_, reference) => names[reference] ?? reference);
  return Object.fromEntries(
    told.flatMap(([name, { kind, inFiles }]): [string, unknown][] =>
      kind.isEmpty(values[name]) ? [] : [[inFiles ?? name, keyed(kind, named[name])]],
    ),
  );
}

/** A value with its parts under the names that files give them. */
function keyed({ input }: Kind, value: unknown): unknown {
  if (input.type === 'rows') return Array.isArray(value) ? value.map((row) => keyedParts(input.parts, row)) : [];
  return input.type === 'group' ? keyedParts(input.parts, value) : value;
}

const keyedParts = (parts: Readonly<Record<string, Part>>, value: unknown): Values =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]): [string, unknown][] =>
      isTold(part) && isRecord(value) ? [[part.inFiles ?? name, keyed(part.kind, value[name])]] : [],
    ),
  );

/** What stands in the place of a column (`budget.amount`) in the values that {@link exportValues} made. */
export const valueAt = (values: Values, column: string): unknown =>
  column.split('.').reduce<unknown>((within, step) => (isRecord(within) ? within[step] : undefined), values);

const listed = (texts: readonly (string | number | null)[], between: string): string =>
  texts.filter((text) => text !== null && text !== '').join(between);

/**
 * Such a value in one cell of a table: codes in words, a list by “ ; ”, the parts of a row by “, ”. Null where nothing is told, and for
 * what is no value of this kind.
 */
export function cellOf({ input }: Kind, value: unknown, locale: Locale): string | number | null {
  switch (input.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'choice':
      const option = typeof value === 'string' ? input.options[value] : undefined;
      return option ? asRead(option)[locale] : null;
    case 'date':
      return isRecord(value) && typeof value['value'] === 'string' ? value['value'] : null;
    case 'rich':
      return Array.isArray(value) ? listed(textsOfBlocks(value), '\n') : null;
    case 'lines':
    case 'references':
      return Array.isArray(value)
        ? listed(
            value.filter((one) => typeof one === 'string'),
            ' ; ',
          )
        : null;
    case 'group':
      return cellOfParts(input.parts, value, locale);
    case 'rows':
      return Array.isArray(value)
        ? listed(
            value.map((row) => cellOfParts(input.parts, row, locale)),
            ' ; ',
          )
        : null;
    case 'files':
      return null;
    default:
      return typeof value === 'string' ? value : null;
  }
}

const cellOfParts = (parts: Readonly<Record<string, Part>>, value: unknown, locale: Locale): string | null =>
  isRecord(value)
    ? listed(
        Object.entries(parts).map(([name, { kind, inFiles }]) => cellOf(kind, value[inFiles ?? name], locale)),
        ', ',
      )
    : null;
