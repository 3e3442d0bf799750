/** A text in both languages of the panel and of the mails. */
export interface Localized {
  fr: string;
  en: string;
}
/** What a field of a governed type is called; `values`: the words of a closed list, by code. */
export interface FieldLabel extends Localized {
  values?: Readonly<Record<string, Localized>> | undefined;
  /** A number that is never grouped: a year is 2013, not “2 013”. */
  ungrouped?: boolean | undefined;
}
/** By path, `budget.amount` for a field of a component, in the order in which a document is read. */
export type FieldLabels = Readonly<Record<string, FieldLabel>>;

const own = <Value>(all: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(all, key) ? all[key] : undefined;

/**
 * The name of a field. A part that has no name of its own (the text of a line, the precision of a date) is called as what it is a part
 * of; where nobody named that either, by the last part of its path.
 */
export function fieldLabel(labels: FieldLabels, path: string): Localized {
  const label = own(labels, path) ?? own(labels, path.replace(/\.[^.]*$/, ''));
  if (label) return { fr: label.fr, en: label.en };
  const name = path.split('.').at(-1) ?? path;
  return { fr: name, en: name };
}

/** The words of one value of a closed list; null for any other value. */
export const valueLabel = (labels: FieldLabels, path: string, code: string): Localized | null =>
  own(own(labels, path)?.values ?? {}, code) ?? null;

/** How a number of this field is written: years are not grouped. */
export const isUngrouped = (labels: FieldLabels, path: string): boolean => own(labels, path)?.ungrouped === true;

/** Where a field comes in the reading order: those that nobody named come last. */
export function readingRank(labels: FieldLabels, path: string): number {
  const position = Object.keys(labels).indexOf(path);
  return position === -1 ? Number.MAX_SAFE_INTEGER : position;
}
