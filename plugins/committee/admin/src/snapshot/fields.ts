import type { Names } from '../lib/names';
import { readValue, type Readable } from './readable';

export type SnapshotField = { field: string; value: Readable };

/** The fields of a snapshot in reading order; the snapshot's own order is alphabetical. */
export function readSnapshot(snapshot: Record<string, unknown>, names: Names): SnapshotField[] {
  return Object.entries(snapshot)
    .map(([field, value]) => ({ field, value: readValue(value) }))
    .sort((one, other) => names.rank(one.field) - names.rank(other.field) || one.field.localeCompare(other.field));
}
