/** States of a review in which nothing of a sheet has been decided, or is about to be. */
const undecided: ReadonlySet<string> = new Set(['draft', 'withdrawn']);

/** Whether who writes a sheet may delete it: never published, and neither with a committee nor decided by one. */
export const isDeletable = (state: string, published: boolean): boolean => !published && undecided.has(state);
