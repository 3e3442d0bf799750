import { describe, expect, it } from 'vitest';
import { gateDecision, type ExaminedVersion } from './gate-decision';
import { reviewStates } from './vocabulary';

const draft = { fingerprint: 'f1', snapshot: { title: 'A', summary: 'B' } };
const version = (state: ExaminedVersion['state'], fingerprint = 'f1'): ExaminedVersion => ({
  state,
  fingerprint,
  snapshot: fingerprint === 'f1' ? draft.snapshot : { title: 'Avant', summary: 'B' },
});

describe('the gate', () => {
  it('asks for a review when there is none', () => {
    expect(gateDecision(null, draft)).toEqual({ ok: false, code: 'REVIEW_REQUIRED', fields: [], next: 'submit' });
  });

  it.each(reviewStates)('lets through in “%s” only what was accepted', (state) => {
    expect(gateDecision(version(state), draft).ok).toBe(state === 'accepted' || state === 'published');
  });

  it('names what differs from the version examined', () => {
    expect(gateDecision(version('accepted', 'f0'), draft)).toEqual({
      ok: false,
      code: 'CONTENT_CHANGED_SINCE_REVIEW',
      fields: ['title'],
      next: 'submit-again',
    });
  });

  it('says what is waited for', () => {
    expect(gateDecision(version('in-review'), draft)).toMatchObject({ next: 'wait-for-committee' });
    expect(gateDecision(version('reservations-to-lift'), draft)).toMatchObject({ next: 'lift-reservations' });
    expect(gateDecision(version('changes-requested'), draft)).toMatchObject({ next: 'answer-changes' });
  });
});
