import { z } from 'zod';
import { refusal } from '../issues';
import { isSlug } from '../domain/slug';
import type { Door, Kind } from '../kinds/kind';

export const slugSchema = z.string().max(160).refine(isSlug, refusal('NOT_A_SLUG'));

/** The desk, whose references are ids of documents. */
export const desk: Door = { reference: z.string().min(1).max(64), file: false };
/** A file of imports, whose references are slugs. */
export const file: Door = { reference: slugSchema, file: true };

const schemas = new WeakMap<Kind, z.ZodType>();
/** What the desk accepts of a kind, made once. */
export function schemaAtDesk<Value>(kind: Kind<Value>): z.ZodType<Value> {
  const schema = (schemas.get(kind as Kind) as z.ZodType<Value> | undefined) ?? kind.schema(desk);
  schemas.set(kind as Kind, schema);
  return schema;
}
