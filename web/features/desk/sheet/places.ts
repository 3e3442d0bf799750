import type { FieldIssue } from '@passerelles/content/shared';

/** Where a place is called otherwise: rows by the beginning of their place, `programme.0` → `programme.2`. */
export type Renamed = Readonly<Record<string, string>>;

/** A path under its new name; for nested rows the innermost renaming counts. */
export function renamed(path: string, rows: Renamed): string {
  const steps = path.split('.');
  for (let end = steps.length; end > 0; end -= 1) {
    const at = steps.slice(0, end).join('.');
    if (Object.hasOwn(rows, at)) return [rows[at], ...steps.slice(end)].join('.');
  }
  return path;
}

/** What became of a row after its list changed: a new number, or removed. */
export type Move = (path: string) => string | null;

/** @param order the earlier number of each row, in the order in which they stand now */
export function movesOf(list: string, order: readonly number[]): Move {
  const prefix = `${list}.`;
  return (path) => {
    const [, at, rest] = (path.startsWith(prefix) && /^(\d+)(\..+)?$/.exec(path.slice(prefix.length))) || [];
    if (at === undefined) return path;
    const now = order.indexOf(Number(at));
    return now < 0 ? null : `${prefix}${now}${rest ?? ''}`;
  };
}

/** What was typed, by the name that its input has now. */
export const typedMoved = (typed: Readonly<Record<string, string>>, move: Move): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const now = move(name);
      return now === null ? [] : [[now, text]];
    }),
  );

/** Mistakes at the present positions of their rows, without those of removed rows. */
export const issuesMoved = (issues: readonly FieldIssue[], move: Move): FieldIssue[] =>
  issues.flatMap((issue) => {
    const path = move(issue.path);
    return path === null ? [] : [{ ...issue, path }];
  });
