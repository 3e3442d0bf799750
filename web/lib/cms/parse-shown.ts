import type { z } from 'zod';

type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;

/** With more odd values than this the answer is refused as a whole. */
const MOST_ROUNDS = 100;

export interface Parsed<T> {
  value: T;
  /** Places of what could not be shown, as `data.0.budget.year`. */
  leftOut: string[];
}

/**
 * Parses what is to be shown. A value that does not fit is treated as absent; where it may not be absent, what
 * holds it goes (a link without a name, an item of a list), and no more than that: the rest of the page stays.
 * @returns null when nothing is left.
 */
export function parseShown<T>(schema: z.ZodType<T>, given: unknown): Parsed<T> | null {
  const leftOut = new Set<string>();
  let value = given;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, leftOut: [...leftOut] };
    // From the end: an item that goes does not move those before it.
    for (const issue of parsed.error.issues.reverse()) {
      leftOut.add(issue.path.join('.'));
      const expectsList = issue.code === 'invalid_type' && issue.expected === 'array';
      const mended = without(value, issue.path, expectsList);
      if (mended === undefined) return null;
      value = mended;
    }
  }
  return null;
}

/** The value without what is at a path: null first, an empty list where one is wanted, then the holder. undefined: nothing is left. */
function without(value: unknown, path: Path, expectsList: boolean): unknown {
  if (path.length === 0) return undefined;
  const now = at(value, path);
  if (now !== null) return replaced(value, path, null);
  if (expectsList) return replaced(value, path, []);
  const holder = path.slice(0, -1);
  const list = at(value, holder);
  if (Array.isArray(list))
    return replaced(
      value,
      holder,
      list.filter((_item, index) => index !== path.at(-1)),
    );
  return without(value, holder, false);
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isContainer(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, by) : item));
  return isContainer(value) ? { ...value, [key]: replaced(value[key], rest, by) } : value;
}
