import { describe, expect, it } from 'vitest';
import type { Member } from './electorate';
import { whyNoVote } from './voting-right';

const openedOn = '2026-03-02';
const seat = (more: Partial<Member>): Member => ({ id: 'm1', role: 'member', from: '2024-01-01', to: null, ...more });

describe('why a person has no vote', () => {
  it.each([
    ['a stranger to the committee', [], [], 'NOT_A_VOTER'],
    ['a mandate that ended the day before', [seat({ to: '2026-03-01' })], [], 'MANDATE_ENDED'],
    ['a mandate that begins the day after', [seat({ from: '2026-03-03' })], [], 'MANDATE_NOT_BEGUN'],
    [
      'ended, then given again too late',
      [seat({ to: '2025-01-01' }), seat({ id: 'm2', from: '2026-03-03' })],
      [],
      'MANDATE_NOT_BEGUN',
    ],
    ['an observer', [seat({ role: 'observer' })], [], 'OBSERVER_ONLY'],
    [
      'a former member who observes now',
      [seat({ to: '2025-01-01' }), seat({ id: 'm2', role: 'observer' })],
      [],
      'OBSERVER_ONLY',
    ],
    ['a former observer', [seat({ role: 'observer', to: '2025-01-01' })], [], 'OBSERVER_ONLY'],
    ['a member who stepped aside', [seat({})], ['m1'], 'RECUSED'],
    ['a seat given after the opening, the same day', [seat({ from: openedOn })], [], 'NOT_A_VOTER'],
    ['who stepped aside and whose mandate had ended', [seat({ to: '2025-01-01' })], ['m1'], 'MANDATE_ENDED'],
  ] as const)('%s', (_name, seats, recused, why) => {
    expect(whyNoVote(seats, openedOn, recused)).toBe(why);
  });
});
