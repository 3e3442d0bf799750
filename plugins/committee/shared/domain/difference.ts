import { cleanCharacters, cleanText } from '@passerelles/config/people';
import { canonicalJson } from './canonical';
import type { Snapshot } from './snapshot';

export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/**
 * Field by field, what differs between two snapshots; a field that one of them lacks counts as null, and so does a part of a component:
 * types and components get attributes that what was examined before did not have. A text that only took the form in
 * which texts are kept since (NFC, without characters that nobody sees) is the text that was there before.
 */
export function differences(before: Snapshot, after: Snapshot): FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter(({ before: old, after: now }) => {
      const wanted = canonicalJson(withoutNulls(now));
      return canonicalJson(withoutNulls(old)) !== wanted && canonicalJson(withoutNulls(inKeptForm(old))) !== wanted;
    });
}

/** Whether a document is the version that was examined: to the byte, or in nothing that {@link differences} names. */
export const isVersion = (
  examined: { fingerprint: string; snapshot: Snapshot },
  current: { fingerprint: string; snapshot: Snapshot },
): boolean =>
  examined.fingerprint === current.fingerprint || differences(examined.snapshot, current.snapshot).length === 0;

/** A value of a snapshot without the parts of objects that say nothing; places of a list stay. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(said.map(([name, item]) => [name, withoutNulls(item)]));
}

/** A value of a snapshot as it would be had its texts been stored in the form in which they are kept now. */
function inKeptForm(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value) || null;
  if (Array.isArray(value)) return value.map(inKeptForm);
  if (typeof value !== 'object' || value === null) return value;
  // A text node of a rich text: a space between two others is a part of the text.
  const isTextNode = 'type' in value && value.type === 'text';
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      isTextNode && typeof item === 'string' ? cleanCharacters(item) : inKeptForm(item),
    ]),
  );
}
