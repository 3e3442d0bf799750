import type { z } from 'zod';
import type { Label, OptionLabel } from '../labels';

/** The types that a field may refer to, by the name of their description. */
export type Target = 'practice' | 'meeting-report' | 'actor' | 'theme' | 'territory' | 'committee';

/** Where a value stands inside a field: `[0, 'speakers', 2, 'organisation']`. */
export type Path = readonly (string | number)[];

/**
 * Gives what stands in the place of a reference: an id for a slug, or the same one when references are only listed. `path` is of the
 * names of fields and parts; `bySlug` says that this place holds a slug at every door.
 */
export type Resolve = (target: Target, reference: string, path: Path, bySlug?: boolean) => string;

/** Something that is referred to, with what people call it. */
export interface Named {
  documentId: string;
  name: string;
}

/** The name of a row of a target; a commune’s bears its department. */
export type Describe = (target: Target, row: Record<string, unknown>) => string;

/** Says a value in words: `nameOf` names a reference, `locale` writes its numbers. */
export interface Wording {
  nameOf(documentId: string): string;
  locale: string;
}

/** What differs from one door to another is the writing of a value, never what is accepted. */
export interface Door {
  /** The shape of a reference: the id of a document at the desk, a slug in a file. */
  reference: z.ZodType<string>;
  /** In a file a part may have another key, `null` empties it, and rich text may be a paragraph or a list of them. */
  file: boolean;
}

/** The input that a person fills; the site has one component for each. */
export type Input =
  | { type: 'line' | 'paragraphs' | 'lines' | 'rich'; longest: number }
  | { type: 'date' | 'day' | 'time' | 'currency' | 'files' }
  | { type: 'number'; decimals: number }
  | { type: 'choice'; options: Readonly<Record<string, OptionLabel>> }
  | { type: 'references' | 'reference'; target: Target }
  | { type: 'group'; parts: Parts }
  | { type: 'rows'; parts: Parts; item: Label };

/**
 * An attribute of a type or component of Strapi, as far as a description says it. `others`: attributes of a component that are no part of
 * their own, because the kind writes them as one value or because they are chosen in the media library.
 */
export type Column =
  | { type: 'string' | 'text' | 'uid'; maxLength?: number }
  | { type: 'blocks' | 'json' | 'date' | 'integer' | 'decimal' | 'float' | 'media' }
  | { type: 'enumeration'; enum: readonly string[] }
  | { type: 'relation'; target: Target; many: boolean }
  | { type: 'component'; component: string; repeatable: boolean; parts?: Parts; others?: Others };

/** Attributes of a component that are no part of its value. */
export type Others = Readonly<Record<string, Naming & { column: Column }>>;

/**
 * A kind of field: everything that is true of a value wherever it is written, read, stored or shown. A value is plain JSON, the
 * same from the input of a form to the contract of the desk; `stored` is what a column or a component of Strapi holds.
 */
export interface Kind<Value = unknown> {
  readonly input: Input;
  /** What a number is counted in, where that never changes: `year`, `degree`. */
  readonly unit?: string;
  /** What Strapi stores it in (`schema.json`); a test holds the two equal. */
  readonly column: Column;
  /** What every door accepts, in the writing of that door. */
  schema(door: Door): z.ZodType<Value>;
  /** What was not said. */
  readonly empty: Value;
  isEmpty(value: Value): boolean;
  /** As the Document Service takes it; what is empty is null or an empty list. */
  toStored(value: Value): unknown;
  /** Of what a query with `populate` gives; what is not there is empty. */
  fromStored(stored: unknown): Value;
  /**
   * What a writer gives the Document Service (the panel, an import, code), as `schema` takes it; what is no value stays what it is, so that
   * it is refused. Without it, it is taken as it comes.
   */
  fromGiven?(given: unknown): unknown;
  /** The form in which it is kept, of what a writer gives the Document Service: `9h30` is `09:30`. Without it, as it comes. */
  kept?(given: unknown): unknown;
  /** What the query has to ask for beside the column itself; undefined for a column. */
  readonly populate?: unknown;
  /** The value with each reference replaced by what `resolve` answers. */
  mapReferences(value: Value, resolve: Resolve, path: Path): Value;
  /** What a row refers to, with names. */
  namesIn(stored: unknown, describe: Describe): Named[];
  /** The paragraphs of it that people search by. */
  words(value: Value, wording: Wording): string[];
}

/** What something is called, with what helps to fill it where the name does not say enough. */
export interface Naming {
  label: Label;
  /** As the public page says it, where the page tells a story. */
  heading?: Label;
  help?: Label;
}

/** A part of a structured field, with its one name in each language. */
export interface Part<Value = unknown> extends Naming {
  kind: Kind<Value>;
  /** Its key in an import file, where that differs. */
  inFiles?: string;
  /** Whether people find the whole by its words; false for actors and territories that the index files it under anyway. */
  searched?: false;
}
export type Parts = Readonly<Record<string, Part>>;

export type ValueOf<K> = K extends Kind<infer Value> ? Value : never;
export type ValuesOf<P extends Readonly<Record<string, { kind: Kind }>>> = {
  [Name in keyof P]: ValueOf<P[Name]['kind']>;
};

/** The members of a kind that holds no reference and that nobody searches by. */
export const plain = {
  mapReferences: <Value>(value: Value): Value => value,
  namesIn: (): Named[] => [],
  words: (): string[] => [],
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rowsOf = (stored: unknown): Record<string, unknown>[] =>
  Array.isArray(stored) ? stored.filter(isRecord) : [];
