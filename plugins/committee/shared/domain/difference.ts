import { canonicalJson } from './canonical';
import type { Snapshot } from './snapshot';

export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Field by field, what differs between two snapshots; a field that one of them lacks counts as null. */
export function differences(before: Snapshot, after: Snapshot): FieldDifference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((entry) => canonicalJson(entry.before) !== canonicalJson(entry.after));
}
