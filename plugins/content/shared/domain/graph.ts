/** Edges of a directed graph: from a node to the nodes it points at (a territory to its parents, an actor to its successor). */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The first cycle met, as the path that closes on itself (`[a, b, a]`), or null. */
export function findCycle(edges: Edges): string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const cycle = walk(start, edges, done, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Levels from a node up to a root of a graph without cycles: 1 for a root. */
export const heightOf = (node: string, edges: Edges): number =>
  1 + Math.max(0, ...(edges.get(node) ?? []).map((target) => heightOf(target, edges)));

function walk(node: string, edges: Edges, done: Set<string>, path: string[]): string[] | null {
  const seenAt = path.indexOf(node);
  if (seenAt >= 0) return [...path.slice(seenAt), node];
  if (done.has(node)) return null;
  for (const target of edges.get(node) ?? []) {
    const cycle = walk(target, edges, done, [...path, node]);
    if (cycle) return cycle;
  }
  done.add(node);
  return null;
}
