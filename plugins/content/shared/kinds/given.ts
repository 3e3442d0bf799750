import { z } from 'zod';
import type { Door, Kind } from './kind';

const anywhere: Door = { reference: z.string(), file: false };
const known = new WeakMap<Kind, boolean>();

/** Whether nothing is no answer: a title, the year of a value. */
export function isRequired(kind: Kind): boolean {
  const found = known.get(kind) ?? !kind.schema(anywhere).safeParse(kind.empty).success;
  known.set(kind, found);
  return found;
}

/** What a writer gives a field of this kind, as its `schema` takes it; what is not said is empty, and null where nothing is no answer. */
export function valueGiven(kind: Kind, given: unknown): unknown {
  if (given === undefined || given === null) return isRequired(kind) ? null : kind.empty;
  return kind.fromGiven ? kind.fromGiven(given) : given;
}
