/** Names of the related documents that a snapshot shows, by their documentId. */
export type Names = ReadonlyMap<string, string>;

/** Collects the names that the server put beside the relations of a snapshot. */
export function namesIn(value: unknown, names: Map<string, string> = new Map()): Map<string, string> {
  if (Array.isArray(value)) {
    for (const item of value) namesIn(item, names);
  } else if (typeof value === 'object' && value !== null) {
    const { documentId, label } = value as { documentId?: unknown; label?: unknown };
    if (typeof documentId === 'string' && typeof label === 'string') names.set(documentId, label);
    for (const inner of Object.values(value)) namesIn(inner, names);
  }
  return names;
}

/** Differences are computed on what is vouched for, where relations bear no name: gives them the names known from the snapshot. */
export function withNames(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner, names)]));
  const label = typeof named.documentId === 'string' ? names.get(named.documentId) : undefined;
  return label === undefined ? named : { ...named, label };
}
