import { z } from 'zod';
import type { Describe, Named, Path, Resolve, Target } from '../kinds/kind';
import type { Field, Fields, Type, WrittenValues } from '../types/field';
import { schemaAtDesk } from './doors';

/** What is derived from a description: contracts, conversions and queries. Values are keyed by the names of fields. */
export type Values = Record<string, unknown>;

export const fieldsOf = (type: Type): [string, Field][] => Object.entries(type.fields);
/** The fields that an association writes, in the order of the form. */
export const writtenFields = (type: Type): [string, Field][] =>
  fieldsOf(type).filter(([, field]) => field.section !== undefined);

/** What a save may carry: any of the fields that an association writes; one that is absent stays as it was, an unknown one is refused. */
export const changesOf = <F extends Fields>(type: Type<F>): z.ZodType<Partial<WrittenValues<F>>> =>
  z
    .strictObject(Object.fromEntries(writtenFields(type).map(([name, { kind }]) => [name, schemaAtDesk(kind)])))
    .partial() as unknown as z.ZodType<Partial<WrittenValues<F>>>;

/** Fields of a new sheet: nothing said, which is not the same as none. */
export const emptyValues = <F extends Fields>(type: Type<F>): WrittenValues<F> =>
  Object.fromEntries(writtenFields(type).map(([name, { kind }]) => [name, kind.empty])) as WrittenValues<F>;

/** The values that a stored row holds, of the fields that an association writes. */
export const fromStored = <F extends Fields>(type: Type<F>, row: Values): WrittenValues<F> =>
  Object.fromEntries(
    writtenFields(type).map(([name, { kind }]) => [name, kind.fromStored(row[name])]),
  ) as WrittenValues<F>;

/** The values as the Document Service takes them. Relations are given by documentId and replace the earlier ones. */
export const toStored = (type: Type, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = type.fields[name];
      return [name, field ? field.kind.toStored(value) : value];
    }),
  );

/** What a query asks for so that {@link fromStored}, {@link namesIn} and the words of the search can be had from a row. */
export const populateOf = (
  type: Type,
  wanted: (field: Field) => boolean = ({ section }) => section !== undefined,
): Values =>
  Object.fromEntries(
    fieldsOf(type).flatMap(([name, field]) =>
      wanted(field) && field.kind.populate !== undefined ? [[name, field.kind.populate]] : [],
    ),
  );

export interface Reference {
  path: Path;
  target: Target;
  /** Its documentId; its slug where `bySlug` says so. */
  documentId: string;
  bySlug: boolean;
}

/** The values with each reference replaced by what `resolve` answers for it. */
export const mapReferences = (type: Type, values: Values, resolve: Resolve): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = type.fields[name];
      return [name, field ? field.kind.mapReferences(value, resolve, [name]) : value];
    }),
  );

/** Every reference of these values, with its place. */
export function referencesIn(type: Type, values: Values): Reference[] {
  const found: Reference[] = [];
  mapReferences(type, values, (target, id, path, bySlug = false) => {
    found.push({ target, documentId: id, path, bySlug });
    return id;
  });
  return found;
}

/** Names of everything that a row refers to, by documentId. */
export const namesIn = (type: Type, row: Values, describe: Describe): Record<string, string> => {
  const named: Named[] = fieldsOf(type).flatMap(([name, { kind }]) => kind.namesIn(row[name], describe));
  return Object.fromEntries(named.map((one) => [one.documentId, one.name]));
};

/** Fields to fill before a sheet can be sent to the committee, in the order of the form. */
export const missingFields = (type: Type, values: Values): string[] =>
  writtenFields(type).flatMap(([name, { kind, askedFor, answered }]) => {
    if (askedFor !== 'submission') return [];
    const value = values[name];
    return (answered ? answered(value) : !kind.isEmpty(value)) ? [] : [name];
  });

/** The paragraphs by which people find a sheet, in the order of its description. */
export const wordsOf = (type: Type, row: Values, describe: Describe, locale = 'fr-FR'): string[] => {
  const names = namesIn(type, row, describe);
  const nameOf = (id: string) => names[id] ?? '';
  return fieldsOf(type).flatMap(([name, { kind, search }]) =>
    search === 'body' ? kind.words(kind.fromStored(row[name]), { nameOf, locale }) : [],
  );
};
