import { z } from 'zod';
import type { Accepted, FieldKind } from './accepted';

/** Conditions as Strapi takes them, built of accepted fields and operators alone. */
type Conditions = Record<string, unknown>;

/** All that Strapi is handed of what a client asked. */
export interface ContentQuery {
  fields?: string[];
  filters?: Conditions;
  sort?: Record<string, 'asc' | 'desc'>[];
  pagination?: { page?: number; pageSize?: number; start?: number; limit?: number; withCount?: boolean };
}

export const limits = { conditions: 10, values: 100, sorts: 3, page: 10_000, start: 100_000 } as const;

/** Parts of `issue.message` that list what is accepted, so that a refusal can give them one by one. */
export const separator = ', ';

/** An object of these keys only, each of them optional; what else it carries is refused with the list of them. */
function only<Shape extends z.ZodRawShape>(shape: Shape) {
  const accepted = Object.keys(shape).join(separator);
  return z
    .strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? accepted : undefined) })
    .partial();
}

// Without NUL, which PostgreSQL refuses with an error of its own.
const text = z.string().regex(/^[^\0]*$/, 'a text without control characters');
// `LIKE` reads % and _ as jokers, and many of them in one pattern as many ways to match.
const part = text.regex(/^[^%_\\]*$/, 'a text without %, _ and \\');
const years = /^(?!0000)\d{4}-/;
const day = z.iso.date('a day such as 2026-03-12').regex(years, 'a day such as 2026-03-12');
const moment = z.union(
  [day, z.iso.datetime({ offset: true }).regex(years)],
  'a day or a moment such as 2026-03-12T08:00:00Z',
);

const listOf = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (given) => (Array.isArray(given) ? (given as unknown[]) : [given]),
    z.array(value).min(1).max(limits.values, `${limits.values} values at most`),
  );
const equal = <T extends z.ZodType>(value: T) => ({ $eq: value, $ne: value, $in: listOf(value) });
const ordered = <T extends z.ZodType>(value: T) => ({
  ...equal(value),
  $lt: value,
  $lte: value,
  $gt: value,
  $gte: value,
});

/** One field's condition: `{ $operator: value }`, or the value alone for equality. */
function condition(kind: FieldKind, choices: readonly string[]) {
  const operators = {
    id: () => equal(text),
    choice: () => equal(z.enum(choices)),
    text: () => ({
      ...equal(text),
      $eqi: text,
      $startsWith: part,
      $startsWithi: part,
      $contains: part,
      $containsi: part,
    }),
    day: () => ordered(day),
    moment: () => ordered(moment),
  }[kind]() as Record<string, z.ZodType>;
  return z.preprocess((given) => (typeof given === 'string' ? { $eq: given } : given), only(operators));
}

function conditions({ fields, relations }: Accepted, choicesOf: (field: string) => readonly string[]) {
  const own = Object.fromEntries(
    Object.entries(fields).map(([field, kind]) => [field, condition(kind, choicesOf(field))]),
  );
  const related = Object.fromEntries(
    Object.entries(relations).map(([relation, behind]) => [
      relation,
      only(Object.fromEntries(behind.map((field) => [field, condition('id', [])]))),
    ]),
  );
  const several = <T extends z.ZodType>(group: T) => z.array(group).max(limits.conditions);
  const alone = only(own);
  // A relation is crossed once and by all of the query, so that no condition multiplies the rows of another.
  const nested = only({ ...own, $or: several(alone), $and: several(alone) });
  return only({ ...own, ...related, $or: several(nested), $and: several(nested) });
}

/** `name`, `name:desc,slug`, a list of them, `{ name: 'desc' }` or a list of those, as pairs. */
function sortPairs(given: unknown): unknown {
  const one = (item: unknown): unknown[] => {
    if (typeof item === 'string')
      return item
        .split(',')
        .filter((part) => part.trim() !== '')
        .map((part) => pair(...(part.split(':') as [string, string?])));
    if (item !== null && typeof item === 'object')
      return Object.entries(item).map(([field, order]) => pair(field, order));
    return [item];
  };
  return Array.isArray(given) ? given.flatMap(one) : one(given);
}
const pair = (field: string, order: unknown = 'asc') => [
  field.trim(),
  typeof order === 'string' ? order.trim().toLowerCase() : order,
];

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((number) => number >= from && number <= to, `a whole number from ${from} to ${to}`);
/** More than one may have is not an error: one gets the most. */
const upTo = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `a whole number from 1 to ${most}`)
    .transform((number) => Math.min(Number(number), most));

function pagination(most: number) {
  const shape = {
    page: whole(1, limits.page),
    pageSize: upTo(most),
    start: whole(0, limits.start),
    limit: upTo(most),
    withCount: z.enum(['true', 'false', '1', '0']).transform((given) => given === 'true' || given === '1'),
  };
  return only(shape).refine(
    ({ page, pageSize, start, limit }) =>
      (page === undefined && pageSize === undefined) || (start === undefined && limit === undefined),
    'page and pageSize, or start and limit',
  );
}

const splitFields = (given: unknown): unknown =>
  (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((item) =>
    typeof item === 'string' ? item.split(',') : [item],
  );

/** What any answer may be asked: which of the type's own fields it carries. What follows is never the client's to choose. */
function shared(selectable: readonly string[]) {
  return {
    fields: z
      .preprocess(splitFields, z.array(z.enum(['*', ...selectable])))
      .transform((fields) => (fields.includes('*') ? undefined : [...new Set(fields)])),
    populate: z.unknown(),
    status: z.literal('published'),
    publicationState: z.literal('live'),
  };
}

/** What a type's schema says that the list of what is accepted leaves to it. */
export interface TypeFacts {
  /** Its public fields that are no relation, component or file. */
  selectable: readonly string[];
  choicesOf(field: string): readonly string[];
}

/** `GET /api/<type>`: parses everything that a client asked. */
export function listQuery(accepted: Accepted, { selectable, choicesOf }: TypeFacts) {
  const order = z.tuple([z.enum(Object.keys(accepted.fields)), z.enum(['asc', 'desc'])]);
  const query = only({
    ...shared(selectable),
    filters: conditions(accepted, choicesOf),
    sort: z.preprocess(sortPairs, z.array(order).max(limits.sorts, `${limits.sorts} fields at most`)),
    pagination: pagination(accepted.pageSize),
  });
  const usual = Math.min(25, accepted.pageSize);
  return query.transform(
    ({ fields, filters, sort, pagination: paging }): ContentQuery => ({
      ...(fields && { fields }),
      ...(filters && { filters }),
      ...(sort && { sort: sort.map(([field, direction]) => ({ [field]: direction })) }),
      pagination: {
        ...(paging ?? {}),
        ...(paging?.start === undefined && paging?.limit === undefined
          ? { pageSize: paging?.pageSize ?? usual }
          : { limit: paging.limit ?? usual }),
      },
    }),
  );
}

/** `GET /api/<type>/:documentId`. */
export function oneQuery({ selectable }: TypeFacts) {
  return only(shared(selectable)).transform(({ fields }): ContentQuery => ({ ...(fields && { fields }) }));
}
