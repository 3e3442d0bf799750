import type { Type } from '@passerelles/content/shared';

/** States of a review in which nothing of a sheet has been decided, or is about to be. */
const undecided: ReadonlySet<string> = new Set(['draft', 'withdrawn']);

/** Whether who writes a sheet may delete it: never published, and neither with a committee nor decided by one. */
export const isDeletable = (state: string, published: boolean): boolean => !published && undecided.has(state);

/** What an edition does not have from the one before: its days, what came of it, and its files. */
const itsOwn: Readonly<Record<string, readonly string[]>> = {
  practice: [
    ...['title', 'practiceStatus', 'startDate', 'endDate', 'previousEdition'],
    ...['indicators', 'results', 'strengths', 'improvements', 'observations', 'documents'],
  ],
  'meeting-report': [
    ...['title', 'date', 'endDate', 'summary', 'attendance', 'proceedings', 'outcomes', 'decisions'],
    ...['practicesPresented', 'previousEdition', 'documents'],
  ],
};

/** The values of a sheet or report with which its next edition begins. */
export const carriedToNextEdition = (type: Type, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !itsOwn[type.name]?.includes(name)));
