/** When the statement of accessibility was made, and what was looked at then: it changes whenever these do. ISO day. */
export const accessibilityStatement = { madeOn: '2026-11-28' } as const;
