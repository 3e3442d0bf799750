/**
 * What one account may do: far above what an association needs, far below what fills an editor's screen or a disk. The refusals and the README
 * say the same numbers.
 */
export const accountLimits = {
  /** Claims that wait for an editor at the same time. */
  waitingClaims: 10,
  claimsPerDay: 20,
  /** Proposed quartiers and perimeters that wait for an editor at the same time. */
  waitingPlaces: 10,
  placesPerDay: 20,
  /** Sheets begun within 24 hours, and drafts of one actor in all. */
  sheetsPerDay: 20,
  sheetsPerActor: 300,
  submissionsPerDay: 20,
  /** Files added to sheets within 24 hours. */
  filesPerDay: 100,
  invitationsPerDay: 20,
  /** Invitations of one actor that nobody followed yet. */
  waitingInvitations: 20,
  /** Speakers of one sheet, over all of its sessions. */
  speakersPerSheet: 200,
} as const;
