/** What a button of a list of rows does: `add:programme`, `remove:programme.2`, `up:programme.2`, `down:programme.2`. */
export const rowActs = ['add', 'remove', 'up', 'down'] as const;
export type RowAct = (typeof rowActs)[number];
export const isRowAct = (act: string): act is RowAct => (rowActs as readonly string[]).includes(act);

/** Whether a button's intent is an act on rows or a search: with a script the button does that itself, and nothing is sent. */
export const isDoneInPage = (intent: string): boolean => {
  const act = intent.slice(0, Math.max(intent.indexOf(':'), 0));
  return act === 'search' || isRowAct(act);
};

/** The list without, or with the row one place higher or lower; as it was where there is no such place. */
export function moved<Row>(rows: readonly Row[], act: Exclude<RowAct, 'add'>, at: number): Row[] {
  const row = rows[at];
  if (row === undefined) return [...rows];
  const others = rows.filter((_, index) => index !== at);
  if (act === 'remove') return others;
  const to = Math.min(Math.max(at + (act === 'up' ? -1 : 1), 0), rows.length - 1);
  return [...others.slice(0, to), row, ...others.slice(to)];
}
