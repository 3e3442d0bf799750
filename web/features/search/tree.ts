export interface Entry {
  value: string;
  label: string;
  count: number;
  parent: string | null;
}

export interface Branch extends Entry {
  children: Branch[];
}

/**
 * Facet values as a tree. A value whose parent is not listed stands at the top; so does one whose ancestors form a circle,
 * rather than being lost.
 */
export function treeOf(entries: Entry[]): Branch[] {
  const branches = new Map(entries.map((entry): [string, Branch] => [entry.value, { ...entry, children: [] }]));
  const roots: Branch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.parent === null ? undefined : branches.get(branch.parent);
    if (parent && !climbsTo(branches, parent, branch.value)) parent.children.push(branch);
    else roots.push(branch);
  }
  return roots;
}

function climbsTo(branches: Map<string, Branch>, from: Branch, value: string): boolean {
  const seen = new Set<string>();
  for (
    let at: Branch | undefined = from;
    at && !seen.has(at.value);
    at = at.parent === null ? undefined : branches.get(at.parent)
  ) {
    if (at.value === value) return true;
    seen.add(at.value);
  }
  return false;
}
