import type { Kind, Type } from '@passerelles/content/shared';
import type { ReadForm } from './read-form';
import { moved, type RowAct } from './rows';

type Shown = Pick<ReadForm, 'values' | 'typed'>;

/** What stands at a dotted path of plain JSON. */
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

/** The kind that is described at a place: of `programme.2.speakers`, the list of speakers. */
export function kindAt(type: Type, path: string): Kind | undefined {
  const [field = '', ...steps] = path.split('.').filter((step) => !/^\d+$/.test(step));
  return steps.reduce<Kind | undefined>(
    (kind, step) => (kind && 'parts' in kind.input ? kind.input.parts[step]?.kind : undefined),
    type.fields[field]?.kind,
  );
}

/** What was typed in the rows of a list, a map a row, and what was typed elsewhere. */
function typedByRow(typed: Record<string, string>, list: string, count: number) {
  const rows: Record<string, string>[] = Array.from({ length: count }, () => ({}));
  const elsewhere: Record<string, string> = {};
  for (const [name, text] of Object.entries(typed)) {
    const [, at = '', rest = ''] = name.startsWith(`${list}.`)
      ? (/^(\d+)\.(.+)$/.exec(name.slice(list.length + 1)) ?? [])
      : [];
    const row = at === '' ? undefined : rows[Number(at)];
    if (row) row[rest] = text;
    else elsewhere[name] = text;
  }
  return { rows, elsewhere };
}

/** The form after a button of a list of rows was pressed without a script. `target`: the list for `add`, else one of its rows. */
export function actOnRows(type: Type, { values, typed }: Shown, act: RowAct, target: string): Shown {
  const [list, at] = act === 'add' ? [target, -1] : splitRow(target);
  const kind = kindAt(type, list);
  const rows = valueAt(values, list);
  if (kind?.input.type !== 'rows' || !Array.isArray(rows)) return { values, typed };
  const { parts } = kind.input;
  const blank = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.kind.empty]));
  const after: unknown[] = act === 'add' ? [...(rows as unknown[]), blank] : moved(rows as unknown[], act, at);
  const said = typedByRow(typed, list, rows.length);
  const typedAfter = act === 'add' ? said.rows : moved(said.rows, act, at);
  return {
    values: withValueAt(values, list.split('.'), after) as Shown['values'],
    typed: {
      ...said.elsewhere,
      ...Object.fromEntries(
        typedAfter.flatMap((row, index) =>
          Object.entries(row).map(([name, text]) => [`${list}.${index}.${name}`, text]),
        ),
      ),
    },
  };
}

function splitRow(target: string): [list: string, at: number] {
  const cut = target.lastIndexOf('.');
  return [target.slice(0, cut), Number(target.slice(cut + 1))];
}
