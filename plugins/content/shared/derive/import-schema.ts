import type { z } from 'zod';
import { refusal } from '../issues';
import type { Type } from '../types/field';
import { file, slugSchema } from './doors';
import { fieldsOf, type Values } from './values';

interface Options {
  /** Fields without which an item of a file is refused. */
  required?: readonly string[];
  /** Fields that files don’t hold. */
  without?: readonly string[];
}

/**
 * The keys of a type in an import file, each with what it accepts. References go by slug. A key that is absent leaves the stored value
 * alone, `null` empties it, an unknown one is an error, so that nothing is dropped in silence.
 */
export function importShape(type: Type, { required = [], without = [] }: Options = {}): Record<string, z.ZodType> {
  return Object.fromEntries(
    fieldsOf(type)
      .filter(([name, { kind }]) => !without.includes(name) && kind.input.type !== 'files')
      .map(([name, { kind, inFiles }]) => {
        if (name === 'slug') return [name, slugSchema];
        const key = inFiles ?? name;
        const schema = kind.schema(file);
        if (required.includes(name)) return [key, schema.refine((value) => !kind.isEmpty(value), refusal('REQUIRED'))];
        return [key, schema.nullish().transform((value) => (value === null ? kind.empty : value))];
      }),
  );
}

/** The values of an item of a file, by the names of the fields; what the item does not hold is not there. */
export const fromFile = (type: Type, item: Values): Values =>
  Object.fromEntries(
    fieldsOf(type).flatMap(([name, { inFiles }]) => {
      const value = item[inFiles ?? name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
