import { describe, expect, it } from 'vitest';
import { messages } from '../messages';
import { dotsOf } from './VoteDots';

const none = { for: 0, withReservations: 0, against: 0, abstained: 0, recused: 0 };

describe('a vote', () => {
  it('draws one dot a voter, reservations among those in favour', () => {
    expect(dotsOf({ ...none, for: 3, withReservations: 1, abstained: 1 })).toEqual([
      'for',
      'for',
      'reserved',
      'abstained',
    ]);
  });
  it.each([
    [{ ...none, for: 7, abstained: 1 }, '7 pour, 1 abstention'],
    [{ ...none, for: 7, withReservations: 3 }, '7 pour dont 3 avec réserve'],
    [{ ...none, for: 2, against: 4, abstained: 1, recused: 1 }, '2 pour, 4 contre, 1 abstention, 1 déport'],
    [none, 'aucune voix exprimée'],
  ])('says %o in words', (votes, words) => {
    expect(messages.records.votes(votes)).toBe(words);
  });
});
