/** How much of the history of a draft is kept. Minutes. */
export const versionLimits = { most: 50, window: 10 } as const;

/** `before`: what a save found that no save of the desk had left there: the panel's, an import's, or the oldest that is known. */
export const versionKinds = ['save', 'restore', 'before'] as const;
export type VersionKind = (typeof versionKinds)[number];

export interface VersionStart {
  kind: VersionKind;
  /** Id of the account; null where nobody of the desk wrote it. */
  author: number | null;
  /** Its first save, in milliseconds since 1970. */
  startedAt: number;
}

/**
 * Whether a save goes on with the latest version instead of beginning one: a draft saves itself every few seconds, and one version an author and
 * window is what a person can find her way in. What was restored stands by itself, so that what was there before it stays.
 */
export const joinsVersion = (latest: VersionStart, save: VersionStart): boolean =>
  latest.kind === 'save' &&
  save.kind === 'save' &&
  latest.author === save.author &&
  save.startedAt - latest.startedAt < versionLimits.window * 60_000;

/** The same text for the same value: a database may give the keys of an object back in another order. */
const inOneOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Fields of which two versions say something else. */
export const changedFields = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys({ ...before, ...after }).filter((name) => inOneOrder(before[name]) !== inOneOrder(after[name]));
