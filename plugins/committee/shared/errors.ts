/** Closed list of the refusals that a screen can meet (`error.details.code`); the readers' side translates them. */
export const committeeErrors = [
  /** The gate: no accepted review, or its reservations are not lifted. */
  'REVIEW_REQUIRED',
  /** The gate: the draft is not the version examined; `details.fields` names what differs. */
  'CONTENT_CHANGED_SINCE_REVIEW',
  'NOT_GOVERNED',
  'DOCUMENT_NOT_FOUND',
  'REVIEW_NOT_FOUND',
  'REVIEW_ALREADY_OPEN',
  /** The action does not exist in the review's state. */
  'TRANSITION_REFUSED',
  'NO_ELIGIBLE_VOTER',
  'NOT_A_VOTER',
  'RECUSED',
  'ALREADY_RECUSED',
  'COMMENT_REQUIRED',
  'STAGE_CLOSED',
  'QUORUM_NOT_REACHED',
  'CHAIR_ONLY',
  'EDITOR_ONLY',
  'ONE_PROXY_ONLY',
  'RESERVATION_NOT_FOUND',
  'REASON_REQUIRED',
  'COMMITTEE_NOT_FOUND',
  'SEAT_NOT_FOUND',
  'WORKFLOW_NOT_FOUND',
  /** Somebody saved the same workflow meanwhile. */
  'CONFIGURATION_CHANGED',
] as const;
/** Refusals that only a program meets: no screen of ours asks for what they refuse. */
export const programErrors = [
  'RECORD_NOT_FOUND',
  /** Ballots, steps and records are read through the plugin's own screens, and never rewritten. */
  'CLOSED_HISTORY',
  /** Nothing waits for the author's answer in the review's state. */
  'NOTHING_TO_ANSWER',
  /** `details.ids`: none of them is asked of the author now. */
  'REMARK_NOT_FOUND',
] as const;
export type CommitteeErrorCode = (typeof committeeErrors)[number] | (typeof programErrors)[number];
