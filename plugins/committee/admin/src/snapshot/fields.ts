import { label, type Text } from '../lib/text';
import fr from '../translations/fr.json';
import { readValue, type Readable } from './readable';

/** The catalogue lists the fields in the order in which a sheet is read; the snapshot's own order is alphabetical. */
const readingOrder = Object.keys(fr).filter((key) => key.startsWith('field.'));

const rank = (field: string): number => {
  const position = readingOrder.indexOf(`field.${field}`);
  return position === -1 ? readingOrder.length : position;
};

export type SnapshotField = { field: string; value: Readable };

/** The fields of a snapshot as one reads them, title first. */
export function readSnapshot(snapshot: Record<string, unknown>): SnapshotField[] {
  return Object.entries(snapshot)
    .map(([field, value]) => ({ field, value: readValue(value) }))
    .sort((one, other) => rank(one.field) - rank(other.field) || one.field.localeCompare(other.field));
}

/** « Titre », « Moyens humains »… or the field's own name when the catalogue does not know it yet. */
export const fieldName = (text: Text, field: string): string => label(text, 'field', field);
