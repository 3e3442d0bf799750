/** How long the links, the sessions and the devices of an account are good for. The page about personal data says these as well. */
export const accountDurations = {
  /** Hours in which the link of a registration, and of a forgotten password, works. */
  confirmationHours: 48,
  resetHours: 2,
  /** Hours in which an invitation to write for an actor works. */
  invitationHours: 168,
  /** Hours in which a former address can take an account back. */
  undoHours: 168,
  /** Days without use after which one has to sign in again. */
  sessionDays: 14,
  /** Days for which a device that signed in is recognised. */
  deviceDays: 180,
} as const;
