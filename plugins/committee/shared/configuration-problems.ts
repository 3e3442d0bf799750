/**
 * Closed list of what can be wrong with a field of a committee, a mandate or a workflow (`error.details.errors[].message`).
 * Each says what is accepted; the admin's catalogue has the words.
 */
export const configurationProblems = [
  'TEXT_1_TO_200',
  'TEXT_UP_TO_2000',
  'SLUG_FORMAT',
  'SLUG_TAKEN',
  'NOT_IN_LIST',
  'POWERS_UP_TO_30',
  'MONTHS_1_TO_24',
  'MONTHS_ORDER',
  'PROXIES_0_TO_10',
  'DAY_FORMAT',
  'END_BEFORE_START',
  'COMMITTEE_UNKNOWN',
  'ACTOR_UNKNOWN',
  'ACCOUNT_UNKNOWN',
  /** The account sits in this committee already during that time. */
  'ACCOUNT_SEATED',
  /** Votes were cast under this mandate: who, for whom, in which role and since when stays as it was. */
  'MANDATE_IN_USE',
  /** It ends, and stays readable for ever. */
  'MANDATE_KEPT',
  /** A mandate is of one committee: it ends there, another begins elsewhere. */
  'MANDATE_MOVED',
  /** The end comes before the last day on which something was said under it. */
  'END_BEFORE_USE',
  'SLUG_IN_USE',
  'COMMITTEE_IN_USE',
  /** Nobody gives himself a vote. */
  'SEATS_ONESELF',
  /** A chair's seat wants a super admin, or a chair of that committee. */
  'CHAIR_BY_CHAIR',
  'STAGES_1_TO_10',
  'LAST_STAGE_DECIDES',
  'QUORUM_FORM',
  'COUNT_1_TO_500',
  'SHARE_TERMS_1_TO_100',
  'SHARE_UP_TO_1',
  'DAYS_1_TO_180',
  'HOURS_0_TO_720',
  'REMINDER_BEFORE_DEADLINE',
] as const;
export type ConfigurationProblem = (typeof configurationProblems)[number];

/** What is wrong with one field; `path` from the root of what was sent, such as `['stages', '0', 'quorum']`. */
export interface FieldProblem {
  path: string[];
  message: ConfigurationProblem;
}
