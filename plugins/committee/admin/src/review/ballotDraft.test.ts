import { describe, expect, it } from 'vitest';
import { blankBallot, bodyOf, isReady, requestOf } from './ballotDraft';

describe('a ballot while it is written', () => {
  it('proposes the text for the committee to the association, until that one is written', () => {
    const said = { ...blankBallot, choice: 'request-changes', comment: ' Léa dit que le budget manque. ' } as const;
    expect(bodyOf(said).request).toBe('Léa dit que le budget manque.');
    const own = { ...said, request: 'Ajoutez le budget.' };
    expect(bodyOf(own)).toEqual({
      choice: 'request-changes',
      comment: 'Léa dit que le budget manque.',
      request: 'Ajoutez le budget.',
    });
    // Emptied on purpose: the other one does not come back.
    expect([requestOf({ ...said, request: '' }), isReady({ ...said, request: '' })]).toEqual(['', false]);
  });

  it('owes both texts for all but an approval and an abstention, which ask the association for nothing', () => {
    expect(isReady({ ...blankBallot, choice: 'reject' })).toBe(false);
    expect(isReady(blankBallot)).toBe(false);
    for (const choice of ['approve', 'abstain'] as const) {
      expect(isReady({ ...blankBallot, choice })).toBe(true);
      expect(bodyOf({ choice, comment: 'Bravo', request: 'Bravo' })).toEqual({
        choice,
        comment: 'Bravo',
        request: null,
      });
    }
  });
});
