import { describe, expect, it } from 'vitest';
import { confirmation, mailForRequest, QUIET_MS, subscriberStates, tokenProblem } from './subscription';

describe('mailForRequest', () => {
  it.each([
    [null, 'confirmation'],
    ['pending', 'confirmation'],
    ['unsubscribed', 'confirmation'],
    ['bounced', 'confirmation'],
    ['confirmed', 'already-in'],
    ['complained', 'none'],
  ] as const)('%s → %s', (state, mail) => {
    expect(mailForRequest(state && { state, rhythm: 'weekly', lastMailAt: null }, 1_000_000)).toBe(mail);
  });

  it('sends nothing more right after a mail, and again later', () => {
    for (const state of subscriberStates)
      expect(mailForRequest({ state, rhythm: 'weekly', lastMailAt: 1_000 }, 1_001)).toBe('none');
    const waits = { state: 'pending', rhythm: 'weekly', lastMailAt: 1_000 } as const;
    expect(mailForRequest(waits, 1_000 + QUIET_MS)).toBe('confirmation');
  });

  it('asks those for their consent to the letter who have alerts alone', () => {
    const alerts = { state: 'confirmed', rhythm: 'never', lastMailAt: null } as const;
    expect(mailForRequest(alerts, 1_000_000)).toBe('confirmation');
  });
});

describe('tokenProblem', () => {
  const token = { purpose: 'confirm', expiresAt: 1_000 } as const;
  it('holds until it expires, for its purpose only', () => {
    expect(tokenProblem(token, 'confirm', 999)).toBeNull();
    expect(tokenProblem(token, 'confirm', 1_000)).toBe('TOKEN_EXPIRED');
    expect(tokenProblem(token, 'leave', 999)).toBe('TOKEN_UNKNOWN');
    expect(tokenProblem(null, 'leave', 999)).toBe('TOKEN_UNKNOWN');
  });
});

describe('confirmation', () => {
  it('never brings back someone who has left', () => {
    expect(confirmation(false, 'unsubscribed')).toBe('confirm');
    expect(confirmation(true, 'confirmed')).toBe('already');
    expect(confirmation(true, 'unsubscribed')).toBe('TOKEN_USED');
    expect(confirmation(true, 'pending')).toBe('TOKEN_USED');
  });
});
