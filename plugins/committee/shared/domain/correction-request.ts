import { addDays } from './review-machine';

/** An editor’s request for a minor correction, as it was made. */
export interface CorrectionRequest {
  reason: string;
  /** Calendar day, Europe/Paris. */
  askedOn: string;
}

/** How many days a request stays open where its correction is not signed: then the chair may be asked again. */
export const correctionRequestDays = 14;

/** The request that is open on a day, and the last day on which it is; null where none is. A signed correction takes it away. */
export function openCorrectionRequest(
  asked: CorrectionRequest | null | undefined,
  day: string,
): (CorrectionRequest & { until: string }) | null {
  if (!asked) return null;
  const until = addDays(asked.askedOn, correctionRequestDays);
  return day > until ? null : { ...asked, until };
}
