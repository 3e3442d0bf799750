import type { Label } from '../labels';
import type { Part, Target, ValuesOf } from '../kinds/kind';

/** A chapter of the form, in the order in which people tell an action. */
export interface Section {
  name: string;
  label: Label;
}

/** A field of a type: what it is, what it is called, who writes it and what it is for. */
export interface Field<Value = unknown> extends Part<Value> {
  /** The chapter of the form where it stands; fields that an association does not write have none. */
  section?: string;
  /** `submission`: a sheet is not sent to the committee without it; a field that says nothing is optional. */
  askedFor?: 'submission';
  /** What counts as an answer, where being filled is not enough: “aucun financeur” is one, silence is not. */
  answered?(value: Value): boolean;
  /** Whether people find the sheet by its words. */
  search?: 'body';
  /** A relation that never leads back to where it starts, within this many levels. */
  acyclic?: { levels?: number };
  /** What an edition does not have from the one before: its title and days, what came of it, its files. */
  ofOneEdition?: true;
  /** Files name it by this key, where that is not its name. */
  inFiles?: string;
  /** Titles under which people tell this in documents of their own, beside its names (`derive/place-document.ts`). */
  alsoTitled?: readonly string[];
}

export type Fields = Readonly<Record<string, Field>>;

/** A type of content, described once: an ordered list of fields. */
export interface Type<F extends Fields = Fields> {
  name: Target | 'page';
  uid: string;
  label: Label;
  sections: readonly Section[];
  fields: F;
  /** Fields that tell one document from another in the content manager’s list. */
  list: readonly string[];
  /** Fields of which the second is never before the first; `parts`: rows of which the `day` is one of that period. */
  period?: { start: string; end: string; parts?: { field: string; day: string } };
  /** Relations that other documents hold, as they are called from here; nobody writes them here. */
  mirrors?: Readonly<Record<string, Label>>;
  /** As the public page calls such relations, where it tells a story. */
  mirrorHeadings?: Readonly<Record<string, Label>>;
  /** Those of them that readers see, with the type that holds the relation. */
  shownMirrors?: Readonly<Record<string, Target>>;
}

/** Checks a description without losing the precise kinds of its fields. */
export const defineType = <F extends Fields>(type: Type<F>): Type<F> => type;

/** The fields that an association writes. */
export type Written<F extends Fields> = {
  [Name in keyof F as F[Name] extends { section: string } ? Name : never]: F[Name];
};
export type WrittenValues<F extends Fields> = ValuesOf<Written<F>>;
