/**
 * Closed lists of the committee's words. The codes are stored, stand in the API and never change;
 * the French and English labels live in the catalogues of the admin and of the public site.
 */

/** What a member may answer. The first two are favourable, `abstain` is no expressed vote. */
export const ballotChoices = ['approve', 'approve-with-reservations', 'request-changes', 'reject', 'abstain'] as const;
export type BallotChoice = (typeof ballotChoices)[number];

export const memberRoles = ['chair', 'rapporteur', 'member', 'observer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** In which role a mandate was given, changed or ended; `platform`: by a program, the first content for instance. */
export const seatingRoles = ['super-admin', 'chair', 'editor', 'platform'] as const;
export type SeatingRole = (typeof seatingRoles)[number];

/** An opinion recommends, a decision settles. The last stage of a workflow always decides. */
export const stagePowers = ['opinion', 'decision'] as const;
export type StagePower = (typeof stagePowers)[number];

export const majorityRules = ['simple', 'absolute', 'two-thirds', 'unanimous'] as const;
export type MajorityRule = (typeof majorityRules)[number];

/** `extend`: the deadline moves once, then the stage closes without quorum. `meeting`: wait for a session. */
export const missedQuorumRules = ['extend', 'meeting'] as const;
export type MissedQuorumRule = (typeof missedQuorumRules)[number];

/** When a member may read the others' ballots. */
export const ballotVisibilities = ['after-own-ballot', 'after-closing'] as const;
export type BallotVisibility = (typeof ballotVisibilities)[number];

export const stageOutcomes = [
  'approved',
  'approved-with-reservations',
  'changes-requested',
  'rejected',
  'adjourned',
] as const;
export type StageOutcome = (typeof stageOutcomes)[number];

/** What asks for the closing of a stage. */
export const closingCauses = ['ballot', 'deadline', 'chair'] as const;
export type ClosingCause = (typeof closingCauses)[number];

export const reviewStates = [
  'admissibility',
  'in-review',
  'adjourned',
  'changes-requested',
  'reservations-to-lift',
  'accepted',
  'published',
  'rejected',
  'withdrawn',
] as const;
export type ReviewState = (typeof reviewStates)[number];

/** While a review is in one of these states its author cannot edit the document. */
export const lockingStates: readonly ReviewState[] = ['admissibility', 'in-review', 'adjourned'];

/** A review that is over: the next submission of the document opens a new one. */
export const finalStates: readonly ReviewState[] = ['published', 'rejected', 'withdrawn'];

/** `lifting`: the reservations of a decision are settled, and the text that came of it is the one vouched for. */
export const recordKinds = ['decision', 'lifting', 'historical', 'correction', 'withdrawal', 'erratum'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Why an editor or a member sends a field back. */
export const remarkReasons = ['incorrect', 'incomplete', 'outdated'] as const;
export type RemarkReason = (typeof remarkReasons)[number];

export const castModes = ['online', 'in-person', 'proxy'] as const;
export type CastMode = (typeof castModes)[number];

export const reservationStates = ['open', 'answered', 'lifted', 'dropped'] as const;
export type ReservationState = (typeof reservationStates)[number];

/** The series of historical records: they belong to no committee of the platform. */
export const historicalSeries = 'reprise';
/** The series of what the editors took off the site: no committee decided that. */
export const withdrawalSeries = 'retraits';
/** No committee's: the two series of records without one, and what the verification of records names beside the series. */
const reservedSeries: readonly string[] = [historicalSeries, withdrawalSeries, 'keys', 'heads'];
export const isReservedSeries = (slug: string): boolean => reservedSeries.includes(slug.toLowerCase());

export const committeeKinds = ['steering', 'monitoring', 'thematic'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];
