import { z } from 'zod';
import { isSlug } from '../domain/slug';
import { refusal } from '../issues';
import { isRecord, plain, rowsOf, type Describe, type Kind, type Named, type Target } from './kind';

export const MOST_REFERENCES = 100;

const titled = { fields: ['documentId', 'title'] };
const called = { fields: ['documentId', 'name'] };
/** What a query has to read of a target so that it can be named. */
const named: Readonly<Record<Target, unknown>> = {
  practice: titled,
  'meeting-report': titled,
  actor: called,
  theme: called,
  committee: called,
  territory: {
    fields: ['documentId', 'name', 'kind', 'code'],
    populate: { parents: { fields: ['name', 'kind', 'code'] } },
  },
};

const idIn = (stored: unknown): string | null =>
  isRecord(stored) && typeof stored['documentId'] === 'string' ? stored['documentId'] : null;

function nameIn(target: Target, stored: unknown, describe: Describe): Named[] {
  const documentId = idIn(stored);
  return isRecord(stored) && documentId !== null ? [{ documentId, name: describe(target, stored) }] : [];
}

/**
 * Relations come to the Document Service as ids of documents or of rows, as rows, or as lists of them; what is connected to and disconnected
 * from stored ones is settled before (`derive/given.ts`).
 */
const keyOf = (given: unknown): unknown => {
  if (typeof given === 'number') return String(given);
  return isRecord(given) ? (idIn(given) ?? keyOf(given['id'])) : given;
};
const keysOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]).map(keyOf);

/** Documents of a type, in the order chosen. */
export const references = (target: Target): Kind<string[]> => ({
  input: { type: 'references', target },
  column: { type: 'relation', target, many: true },
  schema: ({ reference }) => z.array(reference).max(MOST_REFERENCES),
  empty: [],
  isEmpty: (value) => value.length === 0,
  toStored: (value) => value,
  fromStored: (stored) => rowsOf(stored).flatMap((row) => idIn(row) ?? []),
  fromGiven: keysOf,
  populate: named[target],
  mapReferences: (value, resolve, path) => value.map((id, index) => resolve(target, id, [...path, index])),
  namesIn: (stored, describe) => rowsOf(stored).flatMap((row) => nameIn(target, row, describe)),
  words: (value, { nameOf }) => value.map((id) => nameOf(id)),
});

/** One document of a type; null when there is none. */
export const reference = (target: Target): Kind<string | null> => ({
  input: { type: 'reference', target },
  column: { type: 'relation', target, many: false },
  schema: (door) => door.reference.nullable(),
  empty: null,
  isEmpty: (value) => value === null,
  toStored: (value) => value,
  fromStored: idIn,
  fromGiven: (given) => keysOf(given)[0] ?? null,
  populate: named[target],
  mapReferences: (value, resolve, path) => value && resolve(target, value, path),
  namesIn: (stored, describe) => nameIn(target, stored, describe),
  words: (value, { nameOf }) => (value === null ? [] : [nameOf(value)]),
});

/**
 * The slug of a document, which must exist when a file is imported: what is public never points at a draft, as a relation would.
 * Empty when there is none.
 */
export const slugOf = (target: Target): Kind<string> => ({
  ...plain,
  input: { type: 'line', longest: 160 },
  column: { type: 'string' },
  schema: () =>
    z
      .string()
      .trim()
      .max(160)
      .refine((value) => value === '' || isSlug(value), refusal('NOT_A_SLUG')),
  empty: '',
  isEmpty: (value) => value === '',
  toStored: (value) => (value === '' ? null : value),
  fromStored: (stored) => (typeof stored === 'string' ? stored : ''),
  mapReferences: (value, resolve, path) => {
    if (value !== '') resolve(target, value, path, true);
    return value;
  },
});
