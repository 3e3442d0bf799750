import { wordDifference } from '@passerelles/committee/shared';
import type { FieldIssue, Type } from '@passerelles/content/shared';
import { fieldAt, type SavedSheet, type SheetView } from '@passerelles/desk/shared';
import type { Conflict } from '../sheet/conflicts';
import type { ReadForm } from '../sheet/read-form';
import { sayField } from '../sheet/say-value';
import type { Theirs } from '../sheet/sheet-state';
import { readUnsaved } from '../sheet/unsaved';
import { listThemes } from './sheets';

/** Names of themes: a form sends them by their ids alone. */
async function themeNames(type: Type, fields: readonly string[]): Promise<Record<string, string>> {
  const input = (field: string) => type.fields[field]?.kind.input;
  const hasThemes = fields.some((field) => {
    const of = input(field);
    return of?.type === 'references' && of.target === 'theme';
  });
  if (!hasThemes) return {};
  return Object.fromEntries((await listThemes()).map(({ documentId, name }) => [documentId, name]));
}

/** Both versions of the fields that a person has to choose about, in words. */
export async function conflictsOf(
  type: Type,
  mine: ReadForm,
  view: SheetView,
  { merged: { conflict: fields }, changedBy }: SavedSheet,
): Promise<Conflict[]> {
  if (fields.length === 0) return [];
  const stored = readUnsaved(type, view.fields, view.unsaved);
  const labels = { ...view.labels, ...stored.labels, ...mine.labels, ...(await themeNames(type, fields)) };
  return fields.map((field) => {
    const own = sayField(type, field, mine.values[field], { labels, typed: mine.typed });
    const theirs = sayField(type, field, stored.values[field], { labels, typed: stored.typed });
    return {
      field,
      mark: view.marks[field] ?? '',
      mine: own,
      theirs,
      runs: wordDifference(theirs, own),
      last: changedBy[field] ?? null,
    };
  });
}

/** Of these fields what is stored now, with what could not be read of it and why. */
export function theirsOf(type: Type, view: SheetView, fields: readonly string[]): Theirs & { issues: FieldIssue[] } {
  const stored = readUnsaved(type, view.fields, view.unsaved);
  const isOne = (path: string): boolean => fields.includes(fieldAt(path));
  const ofThem = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => isOne(name)));
  return {
    values: ofThem(stored.values),
    typed: ofThem(stored.typed),
    labels: { ...view.labels, ...stored.labels },
    marks: ofThem(view.marks),
    issues: view.unsaved.issues.filter(({ path }) => isOne(path)),
  };
}
