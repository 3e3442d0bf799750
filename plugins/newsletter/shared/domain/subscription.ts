import { tokenProblem as problemOf } from '@passerelles/kit/shared';

export const subscriberStates = ['pending', 'confirmed', 'unsubscribed', 'bounced', 'complained'] as const;
export type SubscriberState = (typeof subscriberStates)[number];

/** How often somebody receives the letter that they asked for. */
export const letterRhythms = ['weekly', 'monthly', 'each-issue'] as const;
/** Who asked for alerts alone receives no letter. */
export const rhythms = [...letterRhythms, 'never'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What the letter tells of, by kind of content. */
export const letterKinds = ['practice', 'meeting-report'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Version of the sentence that people agree to when they subscribe; it changes whenever the sentence does. */
export const CONSENT_TEXT_VERSION = '2026-11';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An address that was never confirmed is forgotten after this. */
export const PENDING_LIFE_MS = 30 * DAY;
/**
 * Whoever left, or could not be reached any more, is forgotten after this: so long the proof that they had agreed, and that they left, may be
 * asked for.
 */
export const LEFT_LIFE_MS = 3 * 365 * DAY;
/** How long the links in our mails work. One that stops the letter has to outlive the mail it stands in. */
export const TOKEN_LIFE_MS = { confirm: 7 * DAY, leave: 730 * DAY } as const;
/** A form that is sent twice (a double click, a reload) brings one mail. */
export const QUIET_MS = 2 * 60_000;

/** What to send to an address that someone asks to subscribe. The person who asks is told the same in every case. */
export type SubscriptionMail = 'confirmation' | 'already-in' | 'none';

/**
 * @param subscriber what is known of the address, null when nothing
 * @param now epoch milliseconds, like `lastMailAt`
 */
export function mailForRequest(
  subscriber: { state: SubscriberState; rhythm: Rhythm; lastMailAt: number | null } | null,
  now: number,
): SubscriptionMail {
  if (!subscriber) return 'confirmation';
  if (subscriber.lastMailAt !== null && now - subscriber.lastMailAt < QUIET_MS) return 'none';
  switch (subscriber.state) {
    case 'confirmed':
      return subscriber.rhythm === 'never' ? 'confirmation' : 'already-in';
    case 'complained':
      // Someone who called our mail unwanted gets no other because a stranger typed the address.
      return 'none';
    default:
      return 'confirmation';
  }
}

export type TokenPurpose = keyof typeof TOKEN_LIFE_MS;
export type TokenProblem = 'TOKEN_UNKNOWN' | 'TOKEN_EXPIRED' | 'TOKEN_USED';

/** What is wrong with a token for this purpose, null when it is good. A used one is told apart by who asks. */
export function tokenProblem(
  token: { purpose: TokenPurpose; expiresAt: number } | null,
  purpose: TokenPurpose,
  now: number,
): TokenProblem | null {
  const unused = token && { ...token, usedAt: null, replacedAt: null };
  const problem = problemOf(unused, purpose, now);
  if (problem === null) return null;
  return problem === 'expired' ? 'TOKEN_EXPIRED' : 'TOKEN_UNKNOWN';
}

/**
 * What following a confirmation link does. A link followed twice still says yes while the person is subscribed (mail
 * programs and people click twice), but never brings back someone who has left since.
 */
export function confirmation(used: boolean, state: SubscriberState): 'confirm' | 'already' | 'TOKEN_USED' {
  if (!used) return 'confirm';
  return state === 'confirmed' ? 'already' : 'TOKEN_USED';
}
