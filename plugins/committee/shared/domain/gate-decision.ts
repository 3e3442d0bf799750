import { differences, isVersion } from './difference';
import type { Snapshot } from './snapshot';
import type { ReviewState } from './vocabulary';

/** The latest review of the document, with what it examined. */
export interface ExaminedVersion {
  state: ReviewState;
  fingerprint: string;
  snapshot: Snapshot;
}

export type GateDecision =
  | { ok: true }
  | {
      ok: false;
      code: 'REVIEW_REQUIRED' | 'CONTENT_CHANGED_SINCE_REVIEW';
      fields: string[];
      /** What to do now; a code, told in words by the reader's side. */
      next: NextAction;
    };

export type NextAction = 'submit' | 'wait-for-committee' | 'answer-changes' | 'lift-reservations' | 'submit-again';

const nextByState: Readonly<Partial<Record<ReviewState, NextAction>>> = {
  admissibility: 'wait-for-committee',
  'in-review': 'wait-for-committee',
  adjourned: 'wait-for-committee',
  'changes-requested': 'answer-changes',
  'reservations-to-lift': 'lift-reservations',
};

/** A governed draft is published only when its latest review is accepted and it is, field by field, what was examined. */
export function gateDecision(
  latest: ExaminedVersion | null,
  draft: { fingerprint: string; snapshot: Snapshot },
): GateDecision {
  if (!latest || (latest.state !== 'accepted' && latest.state !== 'published')) {
    const next = (latest && nextByState[latest.state]) ?? 'submit';
    return { ok: false, code: 'REVIEW_REQUIRED', fields: [], next };
  }
  if (!isVersion(latest, draft)) {
    const fields = differences(latest.snapshot, draft.snapshot).map((difference) => difference.field);
    return { ok: false, code: 'CONTENT_CHANGED_SINCE_REVIEW', fields, next: 'submit-again' };
  }
  return { ok: true };
}
