export type Labels = Readonly<Record<string, string>>;
type Json = Record<string, unknown>;
export interface Reference {
  uid: string;
  documentId: string;
}
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isReference = (value: unknown): value is Json & Reference =>
  isObject(value) && typeof value.uid === 'string' && typeof value.documentId === 'string';

/** Adds the names of related documents to normalised values, for screens; fingerprints are of the values without them. */
export function named<Value>(value: Value, labels: Labels): Value {
  return name(value) as Value;

  function name(inner: unknown): unknown {
    if (Array.isArray(inner)) return inner.map(name);
    if (!isObject(inner)) return inner;
    if (isReference(inner)) return { ...inner, label: labels[`${inner.uid}:${inner.documentId}`] ?? null };
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, name(one)]));
  }
}
