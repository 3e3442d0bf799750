/** Closed list of the refusals that a screen can meet (`error.details.code`); the readers' side translates them. */
export const committeeErrors = [
  /** The gate: no accepted review, or its reservations are not lifted. */
  'REVIEW_REQUIRED',
  /** The gate: the draft is not the version examined; `details.fields` names what differs. */
  'CONTENT_CHANGED_SINCE_REVIEW',
  /** The write would change documents that it does not name, through a relation; `details.documents` names them. */
  'CHANGES_ANOTHER_DOCUMENT',
  /** A published version shows this file; `details.documents` names where. */
  'FILE_IS_VOUCHED_FOR',
  /** A minor correction changes words of a text that is there: it adds no text and empties none. */
  'NOT_A_CORRECTION',
  /** Another request for a minor correction of the document is open; `details` says since when and until when. */
  'CORRECTION_ASKED',
  'NOT_GOVERNED',
  'DOCUMENT_NOT_FOUND',
  'REVIEW_NOT_FOUND',
  'REVIEW_ALREADY_OPEN',
  /** The action does not exist in the review's state. */
  'TRANSITION_REFUSED',
  'NO_ELIGIBLE_VOTER',
  'NOT_A_VOTER',
  'OBSERVER_ONLY',
  /** The mandate did not cover the day on which the stage opened. */
  'MANDATE_ENDED',
  'MANDATE_NOT_BEGUN',
  'RECUSED',
  'ALREADY_RECUSED',
  'COMMENT_REQUIRED',
  /** Of a comment or a public reason; `details.limit` in characters. */
  'TEXT_TOO_LONG',
  'MARKUP_REFUSED',
  /** The version read is no longer the one examined; `details.round` is. */
  'ROUND_SUPERSEDED',
  'STAGE_CLOSED',
  /** The very same ballot is recorded already. */
  'ALREADY_CAST',
  'QUORUM_NOT_REACHED',
  /** A ballot came or was changed since what will come out was shown. */
  'BALLOTS_CHANGED',
  'CHAIR_ONLY',
  /** A chair or a rapporteur does: nobody is named in their place. */
  'SOMEBODY_PRESIDES',
  'EDITOR_ONLY',
  /** A record that no committee decided is corrected by an operator. */
  'OPERATOR_ONLY',
  /** Whoever keeps committees neither chairs nor corrects. */
  'DUTIES_APART',
  /** The bearer carries as many as the committee allows; `details.limit`. */
  'ONE_PROXY_ONLY',
  'NO_PROXY',
  'PROXY_ALREADY_GIVEN',
  /** Who gave a proxy carries none. */
  'PROXY_CHAINED',
  'PROXY_USED',
  /** What a member says prevails over a proxy. */
  'OWN_BALLOT_CAST',
  'SESSION_NOT_FOUND',
  /** No session of today has this review on its agenda. */
  'NO_SESSION_TODAY',
  'SESSION_OVER',
  /** Those present are noted on the day. */
  'NOT_TODAY',
  /** Members were present: it is ended, not moved or cancelled. */
  'SESSION_ATTENDED',
  /** Members are not called without an hour, and a place or a link; `details.fields`. */
  'SESSION_INCOMPLETE',
  'ALREADY_CONVENED',
  /** Members were not called, or know everything already. */
  'NOTHING_TO_ANNOUNCE',
  /** Somebody changed the agenda meanwhile. */
  'AGENDA_CHANGED',
  /** Minutes are closed once their session has ended. */
  'SESSION_NOT_ENDED',
  'MINUTES_EMPTY',
  /** Somebody saved the same minutes meanwhile. */
  'MINUTES_CHANGED',
  'MINUTES_CLOSED',
  'NOT_PRESENT',
  'NOT_OF_COMMITTEE',
  'NOT_FOR_AGENDA',
  'DATE_PASSED',
  /** A deadline only moves on; `details.after` is the one that stands. */
  'DATE_NOT_LATER',
  'NOBODY_TO_REMIND',
  'RESERVATION_NOT_FOUND',
  'REASON_REQUIRED',
  'COMMITTEE_NOT_FOUND',
  'SEAT_NOT_FOUND',
  /** Who chairs next is known already: a super admin corrects it. */
  'SUCCESSOR_NAMED',
  'WORKFLOW_NOT_FOUND',
  /** Somebody saved the same workflow meanwhile. */
  'CONFIGURATION_CHANGED',
] as const;
/** Refusals that only a program meets, or Strapi's own screens, which show the message: no screen of ours asks for what they refuse. */
export const programErrors = [
  /** Of a bulk act; `details.done` and `details.refused` name each document, refused ones with their own code. */
  'BULK_PARTLY_REFUSED',
  'RECORD_NOT_FOUND',
  /** Ballots, steps and records are read through the plugin's own screens, and never rewritten. */
  'CLOSED_HISTORY',
  /** Circuits are changed by the plugin's own page, and none is taken away. */
  'CIRCUIT_KEPT',
  /** `details.unanswered`: the ids of the remarks or reservations that the author has not answered. */
  'ANSWERS_MISSING',
  /** Nothing waits for the author's answer in the review's state. */
  'NOTHING_TO_ANSWER',
  /** `details.ids`: none of them is asked of the author now. */
  'REMARK_NOT_FOUND',
  /** The SCDL file names the body that decides by its SIRET, and none is known; `details.missing` says of whom. */
  'BODY_NOT_IDENTIFIED',
  /** The document is not published as this record examined it: its text is not public. */
  'NOT_PUBLIC',
] as const;
export type CommitteeErrorCode = (typeof committeeErrors)[number] | (typeof programErrors)[number];
