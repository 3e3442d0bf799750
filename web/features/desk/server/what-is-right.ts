import { issuesOf, type FieldIssue, type Type } from '@passerelles/content/shared';
import { fieldAt, updateSheetInput } from '@passerelles/desk/shared';
import { kindAt, valueAt, withValueAt } from '../sheet/act-on-rows';

type Data = Record<string, unknown>;

/** What is wrong with the values by the contract of the desk, which is what the CMS judges them by. */
function judge(type: Type, data: Data): FieldIssue[] {
  const parsed = updateSheetInput(type).shape.data.safeParse(data, { reportInput: true });
  return parsed.success ? [] : issuesOf(parsed.error);
}

/** The innermost row that holds a place: of `indicators.0.points.2.year`, `indicators.0.points.2`. */
function rowAt(type: Type, path: string): string | null {
  const steps = path.split('.');
  for (let end = steps.length; end > 1; end -= 1) {
    const list = steps.slice(0, end - 1).join('.');
    if (/^\d+$/.test(steps[end - 1]!) && kindAt(type, list)?.input.type === 'rows')
      return steps.slice(0, end).join('.');
  }
  return null;
}

/** The values without these rows; the last ones are taken out first, so that the numbers of the others stay right. */
function withoutRows(values: Data, rows: readonly string[]): Data {
  const last = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });
  return [...new Set(rows)].sort(last).reduce((data, row) => {
    const steps = row.split('.');
    const list = steps.slice(0, -1);
    const before = valueAt(data, list.join('.'));
    if (!Array.isArray(before)) return data;
    return withValueAt(
      data,
      list,
      before.filter((_, at) => at !== Number(steps.at(-1))),
    ) as Data;
  }, values);
}

/** Two mistakes of one cause: what could not be read is not said, and the row around it is without what it needs. */
const followsFrom = ({ path }: FieldIssue, unread: readonly FieldIssue[]): boolean =>
  unread.some((one) => one.path === path || one.path.startsWith(`${path}.`));

/**
 * What of a form can be stored, and what is wrong with the rest. A mistake stops nothing else: of a group and of rows what is right is stored, without the part that could not be read
 * and without the rows that mean nothing so; a field of its own stays as it was.
 * @param unread what could not be read, whose value is empty
 */
export function whatIsRight(
  type: Type,
  values: Data,
  unread: readonly FieldIssue[],
): { right: Data; issues: FieldIssue[] } {
  const judged = judge(type, values);
  const right = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    const wrong = judged.filter(({ path }) => fieldAt(path) === name);
    if (wrong.length === 0) return unread.some(({ path }) => path === name) ? [] : [[name, value]];
    const rows = wrong.map(({ path }) => rowAt(type, path));
    if (rows.includes(null)) return [];
    const rest = withoutRows({ [name]: value }, rows as string[]);
    return judge(type, rest).length === 0 ? [[name, rest[name]]] : [];
  });
  return {
    right: Object.fromEntries(right),
    issues: [...unread, ...judged.filter((issue) => !followsFrom(issue, unread))],
  };
}
