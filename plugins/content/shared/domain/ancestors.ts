import type { TerritoryKind } from '@passerelles/config/vocabulary';

/** A theme (no kind) or a territory, with the ids of the parents that it has in the database. */
export interface GraphNode {
  kind: TerritoryKind | null;
  parents: readonly string[];
}

type Read = (id: string) => GraphNode | undefined;

/** Two territories of one of these kinds share no ground: whoever has several of them as parents lies across them. */
const disjoint: ReadonlySet<TerritoryKind> = new Set(['country', 'region', 'department', 'epci', 'commune']);
/** Parents of these kinds say by themselves in which department or region one is. */
const placing: ReadonlySet<TerritoryKind | null> = new Set(['commune', 'department', 'region']);

/**
 * The given territories or themes, and everything that they are in, each once, the given ones first.
 *
 * What is given counts under each of its parents: the Métropole du Grand Paris, under its six departments. What lies inside it
 * does not: Saint-Denis is in the metropolis and in its own department, not in those that the metropolis reaches into. So
 * - an EPCI above something that has a commune, a department or a region of its own adds itself only;
 * - above something that has none, a territory that lies across several of one kind adds what these have in common: a district
 *   known only to be in that metropolis is surely in Île-de-France, and in no department for sure.
 *
 * Ids that `read` does not know are left out; a loop in the data ends where it began.
 */
export function ancestorsOf(given: readonly string[], read: Read): string[] {
  const found = new Set<string>(given.filter((id) => read(id) !== undefined));
  const known = new Map<string, ReadonlySet<string>>();
  for (const id of [...found]) {
    for (const parent of climbed(read(id), read)) for (const above of around(parent, read, known)) found.add(above);
    for (const parent of read(id)?.parents ?? []) if (read(parent)) found.add(parent);
  }
  return [...found];
}

/** The parents from which one climbs on: not the EPCI when something else says where one is. */
function climbed(node: GraphNode | undefined, read: Read): string[] {
  const parents = (node?.parents ?? []).filter((id) => read(id) !== undefined);
  const placed = parents.some((id) => placing.has(read(id)?.kind ?? null));
  return placed ? parents.filter((id) => read(id)?.kind !== 'epci') : parents;
}

/** Where one stands in a tree that shows a single parent: its first parent, or what all of the kind of that one have in common. */
export function standsUnder(id: string, read: Read): string | undefined {
  const [group] = groupsOf(id, read);
  if (group === undefined || group.length === 1) return group?.[0];
  return common(group.map((parent) => around(parent, read, new Map())))[0];
}

/** What anything inside `id` is surely in: `id` itself and, above it, what holds wherever inside it one stands. */
function around(id: string, read: Read, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(id);
  if (before) return before;
  const result = new Set([id]);
  known.set(id, result);
  const groups = groupsOf(id, read);
  for (const group of groups)
    for (const above of common(group.map((parent) => around(parent, read, known)))) result.add(above);
  const climbedFrom = new Set(groups.flat());
  for (const parent of read(id)?.parents ?? []) if (read(parent) && !climbedFrom.has(parent)) result.add(parent);
  return result;
}

/** The parents to climb from; those that share no ground with one another stand together. */
function groupsOf(id: string, read: Read): string[][] {
  const groups = new Map<string, string[]>();
  for (const parent of climbed(read(id), read)) {
    const kind = read(parent)?.kind ?? null;
    const key = kind !== null && disjoint.has(kind) ? kind : `id ${parent}`;
    groups.set(key, [...(groups.get(key) ?? []), parent]);
  }
  return [...groups.values()];
}

function common([first, ...others]: readonly ReadonlySet<string>[]): string[] {
  return [...(first ?? [])].filter((id) => others.every((set) => set.has(id)));
}

/** What the view of a theme or of a territory says of where it stands. */
export interface GraphView {
  documentId: string;
  kind?: TerritoryKind | null;
  parent?: { documentId: string } | null;
  parents?: readonly { documentId: string }[] | null;
}

/** As {@link ancestorsOf} reads it; undefined where there is none. */
export const graphNodeOf = (view: GraphView | undefined): GraphNode | undefined =>
  view && { kind: view.kind ?? null, parents: parentsOf(view) };

export const parentsOf = (view: GraphView | undefined): string[] =>
  [...(view?.parent ? [view.parent] : []), ...(view?.parents ?? [])].map(({ documentId }) => documentId);

/**
 * Reads nodes and everything above them, a level at a time, into `nodes`: what stands there already is not read again, what `read` does
 * not find is left out.
 */
export async function readUpwards<Node extends GraphView>(
  nodes: Map<string, Node>,
  from: Iterable<string>,
  read: (ids: readonly string[]) => Promise<readonly Node[]>,
): Promise<void> {
  let wanted = [...new Set(from)].filter((id) => !nodes.has(id));
  while (wanted.length > 0) {
    for (const node of await read(wanted)) nodes.set(node.documentId, node);
    const parents = wanted.flatMap((id) => parentsOf(nodes.get(id)));
    wanted = [...new Set(parents)].filter((id) => !nodes.has(id));
  }
}
