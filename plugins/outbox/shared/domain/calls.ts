import type { Json, OutboxRow } from './row';

/** One call of a consumer: the rows it receives, and the rows that are done when it succeeds. */
export interface Call {
  rows: OutboxRow[];
  covers: OutboxRow[];
}

export type Merge = (older: Json, newer: Json) => Json;

/**
 * Cuts claimed rows into calls. Within a call every key stands once, so that a consumer may do its rows in any order;
 * calls are to be made one after the other. A row that failed before gets a call of its own, so that it
 * can't take its neighbours down a second time.
 *
 * @param claimed rows of one consumer; of one key only as many as may be handled now, in order
 * @param consumer `merge` makes the payload that stands for an older and a newer one of a key; without it every row is handed over
 */
export function planCalls(
  claimed: readonly OutboxRow[],
  { batchSize, merge }: { batchSize: number; merge?: Merge | undefined },
): Call[] {
  const inOrder = [...claimed].sort((a, b) => a.id - b.id);
  const units = merge
    ? byKey(inOrder).map((rows) => standIn(rows, merge))
    : inOrder.map((row) => ({ row, covers: [row] }));
  const calls: Call[] = [];
  let open: Call | null = null;
  for (const { row, covers } of units) {
    const alone = covers.some((covered) => covered.attempts > 1);
    const fits = open && open.rows.length < batchSize && !open.rows.some((other) => other.key === row.key);
    if (!alone && open && fits) {
      open.rows.push(row);
      open.covers.push(...covers);
      continue;
    }
    const call = { rows: [row], covers: [...covers] };
    calls.push(call);
    open = alone ? null : call;
  }
  return calls;
}

function byKey(rows: readonly OutboxRow[]): OutboxRow[][] {
  const groups = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return [...groups.values()];
}

/** The newest row of a key, with a payload that stands for all of them. */
function standIn(rows: OutboxRow[], merge: Merge): { row: OutboxRow; covers: OutboxRow[] } {
  const row = rows.reduce((older, newer) => ({
    ...newer,
    attempts: Math.max(older.attempts, newer.attempts),
    payload: merge(older.payload, newer.payload),
  }));
  return { row, covers: rows };
}
