import type { FieldIssue, Kind, Type } from '@passerelles/content/shared';
import { issuesMoved, movesOf, typedMoved } from './places';
import type { ReadForm } from './read-form';
import { moved, type RowAct } from './rows';

interface Shown extends Pick<ReadForm, 'values' | 'typed'> {
  /** Mistakes shown before, at the present positions of their rows. */
  issues: readonly FieldIssue[];
}

/** The value at a dotted path of plain JSON. */
export const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (value === null || value === undefined ? undefined : (value as never)[step]),
      values,
    );

export const withValueAt = (values: unknown, [step, ...rest]: string[], value: unknown): unknown => {
  if (step === undefined) return value;
  const inner = withValueAt((values as Record<string, unknown> | null)?.[step], rest, value);
  return Array.isArray(values)
    ? values.map((item: unknown, index) => (index === Number(step) ? inner : item))
    : { ...(values as object), [step]: inner };
};

/** The described kind at a path: for `programme.2.speakers`, the list of speakers. */
export function kindAt(type: Type, path: string): Kind | undefined {
  const [field = '', ...steps] = path.split('.').filter((step) => !/^\d+$/.test(step));
  return steps.reduce<Kind | undefined>(
    (kind, step) => (kind && 'parts' in kind.input ? kind.input.parts[step]?.kind : undefined),
    type.fields[field]?.kind,
  );
}

/** The order of the rows of a list after an act: the earlier number of each. */
export const orderAfter = (act: RowAct, at: number, count: number): number[] => {
  const before = Array.from({ length: count }, (_, index) => index);
  return act === 'add' ? before : moved(before, act, at);
};

/** The form after a button of a list of rows was pressed without a script. `target`: the list for `add`, else one of its rows. */
export function actOnRows(
  type: Type,
  { values, typed }: Pick<ReadForm, 'values' | 'typed'>,
  issues: readonly FieldIssue[],
  act: RowAct,
  target: string,
): Shown {
  const [list, at] = act === 'add' ? [target, -1] : splitRow(target);
  const kind = kindAt(type, list);
  const rows: unknown = valueAt(values, list);
  if (kind?.input.type !== 'rows' || !Array.isArray(rows)) return { values, typed, issues };
  const { parts } = kind.input;
  const blank = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.kind.empty]));
  const order = orderAfter(act, at, rows.length);
  const after = [...order.map((index) => rows[index] as unknown), ...(act === 'add' ? [blank] : [])];
  const move = movesOf(list, order);
  return {
    values: withValueAt(values, list.split('.'), after) as Shown['values'],
    typed: typedMoved(typed, move),
    issues: issuesMoved(issues, move),
  };
}

function splitRow(target: string): [list: string, at: number] {
  const cut = target.lastIndexOf('.');
  return [target.slice(0, cut), Number(target.slice(cut + 1))];
}
