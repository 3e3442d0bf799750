import { canonicalJson } from './canonical';
import { listDifference, type ItemChange } from './list-difference';
import type { MediaIdentity } from './snapshot';
import { wordDifference, type Run } from './word-difference';

/**
 * How the value of one field changed, as a person reads it: texts word by word, rich text by paragraph and word, lists by
 * item, groups field by field, files by name. What has no finer reading is `whole`: the former value, then the new one.
 */
export type ValueDifference =
  | { as: 'text'; runs: Run[] }
  /** One block of rich text; without a word that differs, only its form changed (bold, a link). */
  | { as: 'block'; before: unknown; after: unknown; runs: Run[]; onlyForm: boolean }
  | { as: 'list'; items: ListItem[] }
  | { as: 'group'; fields: GroupField[] }
  | { as: 'file'; before: MediaIdentity; after: MediaIdentity; replaced: boolean; renamed: boolean }
  | { as: 'whole'; before: unknown; after: unknown };

export type ListItem =
  | Exclude<ItemChange, { kind: 'changed' }>
  | (Extract<ItemChange, { kind: 'changed' }> & { difference: ValueDifference });
/** `difference` is null where both versions say the same. */
export interface GroupField {
  name: string;
  before: unknown;
  after: unknown;
  difference: ValueDifference | null;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A date as precise as it is known: what is replaced is the whole of it. */
const isPartialDate = (value: Json): boolean => 'value' in value && 'precision' in value;
const isReference = (value: unknown): boolean => isObject(value) && 'documentId' in value;
const isBlock = (value: unknown): value is Json =>
  isObject(value) && typeof value.type === 'string' && Array.isArray(value.children);
const isFile = (value: unknown): value is Json & MediaIdentity =>
  isObject(value) && 'sha256' in value && 'name' in value;
/** Codes of closed lists, days and numbers are no prose: they are replaced, not edited. */
const isProse = (value: unknown): boolean => value === null || (typeof value === 'string' && /\s/.test(value));

/** Of two normalised values that may be equal; null is the value of a field left blank. */
export function valueDifference(before: unknown, after: unknown): ValueDifference {
  const [one, other] = [before ?? null, after ?? null];
  if (isList(one) && isList(other) && (one ?? other) !== null) {
    return { as: 'list', items: listDifference(one ?? [], other ?? []).map(withDifference) };
  }
  if (isBlock(one) && isBlock(other)) {
    const runs = wordDifference(blockText(one), blockText(other));
    return { as: 'block', before: one, after: other, runs, onlyForm: runs.every(({ kind }) => kind === 'same') };
  }
  if (isFile(one) && isFile(other)) {
    return {
      as: 'file',
      before: one,
      after: other,
      replaced: one.sha256 !== other.sha256,
      renamed: one.name !== other.name,
    };
  }
  if (isObject(one) && isObject(other) && !isReference(one) && !isReference(other) && !isPartialDate(one))
    return { as: 'group', fields: groupFields(one, other) };
  if (isProse(one) && isProse(other))
    return { as: 'text', runs: wordDifference(String(one ?? ''), String(other ?? '')) };
  return { as: 'whole', before: one, after: other };
}

const isList = (value: unknown): value is unknown[] | null => value === null || Array.isArray(value);

const withDifference = (item: ItemChange): ListItem =>
  item.kind === 'changed' ? { ...item, difference: valueDifference(item.before, item.after) } : item;

function groupFields(before: Json, after: Json): GroupField[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => {
    const [one, other] = [before[name] ?? null, after[name] ?? null];
    const same = canonicalJson(one) === canonicalJson(other);
    return { name, before: one, after: other, difference: same ? null : valueDifference(one, other) };
  });
}

/** The words of a block of rich text, its list items on lines of their own. */
export function blockText(node: unknown): string {
  if (!isObject(node)) return '';
  if (typeof node.text === 'string') return node.text;
  const children = Array.isArray(node.children) ? node.children : [];
  return children.map(blockText).join(node.type === 'list' ? '\n' : '');
}

/** One of the two versions, built back from the difference alone. */
export function sideOf(difference: ValueDifference, side: 'before' | 'after'): unknown {
  switch (difference.as) {
    case 'text':
      return (
        difference.runs
          .filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'))
          .map(({ text }) => text)
          .join('') || null
      );
    case 'list':
      return itemsOf(difference.items, side);
    case 'group':
      return Object.fromEntries(
        difference.fields.map(({ name, difference: inner, ...values }) => [
          name,
          inner ? sideOf(inner, side) : values[side],
        ]),
      );
    default:
      return difference[side];
  }
}

function itemsOf(items: readonly ListItem[], side: 'before' | 'after'): unknown[] {
  const place = side === 'before' ? 'from' : 'to';
  const known = items.flatMap((item) =>
    place in item ? [{ item, at: item[place as keyof ListItem] as unknown as number }] : [],
  );
  return known
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => (item.kind === 'changed' ? sideOf(item.difference, side) : item.value));
}
