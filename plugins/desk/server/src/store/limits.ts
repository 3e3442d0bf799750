import type { Limit } from '@passerelles/kit/server';

const minute = 60;
const hour = 60 * minute;

/** Guessing one account's password from one network, and many accounts' from one network. */
export const ownSignInLimit = (email: string, client: string): Limit => ({
  what: `sign-in:${email}:${client}`,
  max: 10,
  seconds: 15 * minute,
});
export const signInLimits = (email: string, client: string): Limit[] => [
  ownSignInLimit(email, client),
  { what: `sign-in-client:${client}`, max: 200, seconds: hour },
];

/** Guessing one account's password from everywhere: it slows the tries (domain/sign-in-delay) and refuses none, or anybody could lock the owner out. */
export const accountSignIns = (email: string) => ({ what: `sign-in-account:${email}`, seconds: hour });

/** Of a device that signed in to this account before: what others do counts neither against it nor for it. */
export const deviceSignInLimit = (device: string): Limit => ({
  what: `sign-in-device:${device}`,
  max: 10,
  seconds: 15 * minute,
});

/** Every try sends a mail: nobody's letter box is to be filled by somebody else. */
export const mailLimits = (action: string, email: string, client: string): Limit[] => [
  { what: `${action}:${email}`, max: 5, seconds: hour },
  { what: `${action}-client:${client}`, max: 40, seconds: hour },
];

export const linkLimits = (client: string): Limit[] => [{ what: `link:${client}`, max: 60, seconds: hour }];

/** What readers write: each confirmation sends a mail, and each that is confirmed costs an editor's attention. */
export const readerLimits = (email: string, client: string): Limit[] => [
  { what: `reader:${email}`, max: 5, seconds: hour },
  { what: `reader-client:${client}`, max: 20, seconds: hour },
];

export const reportLimits = (client: string): Limit[] => [{ what: `report:${client}`, max: 10, seconds: hour }];
/** Of one comment, from everybody: the editors are told so often, whoever is behind it. */
export const reportsOfOne = (key: string): Limit[] => [{ what: `report-of:${key}`, max: 5, seconds: 24 * hour }];
