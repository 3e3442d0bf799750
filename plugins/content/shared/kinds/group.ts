import { z } from 'zod';
import { refusal, type IssueCode } from '../issues';
import type { Label } from '../labels';
import {
  isRecord,
  rowsOf,
  type Door,
  type Kind,
  type Others,
  type Part,
  type Parts,
  type Path,
  type ValuesOf,
} from './kind';
import { valueGiven } from './given';

/** A rule over several parts: where its mistake stands inside of the group, and what is wrong; null when nothing is. */
export type Rule<Value> = (value: Value) => Wrong | null;

const each = (parts: Parts): [string, Part][] => Object.entries(parts);
const within = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

function objectOf<P extends Parts>(parts: P, of: (part: Part, name: string) => unknown): ValuesOf<P> {
  return Object.fromEntries(each(parts).map(([name, part]) => [name, of(part, name)])) as ValuesOf<P>;
}

interface Wrong {
  path: Path;
  code: IssueCode;
  limit?: number;
}

/** Tells zod what a rule found, at its place as the door writes it. */
function complain(context: z.RefinementCtx, { path, code, limit }: Wrong, keyOf = (name: string) => name): void {
  const { params, error } = refusal(code, limit);
  const place = path.map((step) => (typeof step === 'string' ? keyOf(step) : step));
  context.addIssue({ code: 'custom', path: place, params, message: error });
}

/** What a group and a row of a list have in common. */
function parted<P extends Parts>(parts: P, rule?: Rule<ValuesOf<P>>) {
  type Value = ValuesOf<P>;
  const populated = each(parts).filter(([, { kind }]) => kind.populate !== undefined);
  const populate: unknown =
    populated.length === 0
      ? true
      : { populate: Object.fromEntries(populated.map(([name, { kind }]) => [name, kind.populate])) };
  const schema = (door: Door): z.ZodType<Value> => {
    const keyOf = (name: string): string => (door.file ? (parts[name]?.inFiles ?? name) : name);
    const ofPart = ({ kind }: Part) => {
      const read = kind.schema(door).prefault(kind.empty as never);
      return door.file ? z.preprocess((given) => (given === null ? kind.empty : given), read) : read;
    };
    return z
      .strictObject(Object.fromEntries(each(parts).map(([name, part]) => [keyOf(name), ofPart(part)])))
      .transform((given) => objectOf(parts, (_, name) => given[keyOf(name)]))
      .superRefine((value, context) => {
        const wrong = rule?.(value);
        if (wrong) complain(context, wrong, keyOf);
      });
  };
  return {
    schema,
    empty: objectOf(parts, ({ kind }) => kind.empty),
    isEmpty: (value: Value) => each(parts).every(([name, { kind }]) => kind.isEmpty(within(value, name))),
    toStored: (value: Value): Record<string, unknown> =>
      objectOf(parts, ({ kind }, name) => kind.toStored(within(value, name))),
    fromStored: (stored: unknown): Value => objectOf(parts, ({ kind }, name) => kind.fromStored(within(stored, name))),
    fromGiven: (given: unknown): unknown =>
      isRecord(given) ? objectOf(parts, ({ kind }, name) => valueGiven(kind, given[name])) : given,
    kept: (given: unknown): unknown => {
      if (!isRecord(given)) return given;
      const kept = each(parts).flatMap(([name, { kind }]) =>
        name in given && kind.kept ? [[name, kind.kept(given[name])]] : [],
      );
      return { ...given, ...Object.fromEntries(kept) };
    },
    populate,
    mapReferences: (value: Value, resolve: Parameters<Kind['mapReferences']>[1], path: Path): Value =>
      objectOf(parts, ({ kind }, name) => kind.mapReferences(within(value, name), resolve, [...path, name])),
    namesIn: (stored: unknown, describe: Parameters<Kind['namesIn']>[1]) =>
      each(parts).flatMap(([name, { kind }]) => kind.namesIn(within(stored, name), describe)),
    words: (value: Value, wording: Parameters<Kind['words']>[1]): string =>
      each(parts)
        .flatMap(([name, { kind, searched }]) => (searched === false ? [] : kind.words(within(value, name), wording)))
        .filter((part) => part !== '')
        .join(' — '),
  };
}

/**
 * Several parts that make one statement: a budget, a group of actors. Stored as one component, which an empty one has not.
 * @param others attributes of the component that are no part of the value: files
 */
export function group<P extends Parts>(
  component: string,
  parts: P,
  rule?: Rule<ValuesOf<P>>,
  others?: Others,
): Kind<ValuesOf<P>> {
  const { words, ...whole } = parted(parts, rule);
  return {
    ...whole,
    input: { type: 'group', parts },
    column: { type: 'component', component, repeatable: false, parts, others },
    toStored: (value) => (whole.isEmpty(value) ? null : whole.toStored(value)),
    words: (value, wording) => (whole.isEmpty(value) ? [] : [words(value, wording)]),
  };
}

export const MOST_ROWS = 100;

interface RowsOptions<Row> {
  most?: number;
  rule?: Rule<Row>;
  /** A rule over all of them. */
  all?: Rule<Row[]>;
}

/**
 * A list of such statements, in the order of their writer: sessions, people, indicators. Stored as a repeatable component.
 * @param item what one of them is called
 */
export function rows<P extends Parts>(
  component: string,
  item: Label,
  parts: P,
  { most = MOST_ROWS, rule, all }: RowsOptions<ValuesOf<P>> = {},
): Kind<ValuesOf<P>[]> {
  const row = parted(parts, rule);
  return {
    input: { type: 'rows', parts, item },
    column: { type: 'component', component, repeatable: true, parts },
    schema: (door) =>
      z
        .array(row.schema(door))
        .max(most)
        .superRefine((value, context) => {
          const wrong = all?.(value);
          if (wrong) complain(context, wrong);
        }),
    empty: [],
    isEmpty: (value) => value.length === 0,
    toStored: (value) => value.map(row.toStored),
    fromStored: (stored) => rowsOf(stored).map(row.fromStored),
    fromGiven: (given) => (Array.isArray(given) ? given.map(row.fromGiven) : given),
    kept: (given) => (Array.isArray(given) ? given.map(row.kept) : given),
    populate: row.populate,
    mapReferences: (value, resolve, path) => value.map((one, at) => row.mapReferences(one, resolve, [...path, at])),
    namesIn: (stored, describe) => rowsOf(stored).flatMap((one) => row.namesIn(one, describe)),
    words: (value, wording) => value.map((one) => row.words(one, wording)),
  };
}
