import { describe, expect, it } from 'vitest';
import { askedItems, editOf, foresee, lacksWord, withEdit, type Foreseen } from './closingEdits';

const carried = { id: 'c1', text: 'Citer la source', state: 'open', answer: null, liftedAt: null } as const;
const closing: Foreseen = {
  outcome: 'approved-with-reservations',
  decides: true,
  isLast: true,
  ballots: [
    { id: 'b1', choice: 'approve', comment: 'Bravo', request: null },
    { id: 'b2', choice: 'approve-with-reservations', comment: 'Léa a raison.', request: 'Précisez le budget.' },
    { id: 'b3', choice: 'approve-with-reservations', comment: 'Comme Léa.', request: null },
  ],
  carried: [carried],
  edits: [],
  unwritten: 'Rien n’a été rédigé.',
  seen: 's',
};

describe('what whoever presides edits before closing', () => {
  it('is each reservation, those handed on first; of a ballot, only its text for the association', () => {
    expect(askedItems(closing).map(({ id, text, carried: handedOn }) => [id, text, handedOn])).toEqual([
      ['c1', 'Citer la source', true],
      ['b2', 'Précisez le budget.', false],
      ['b3', null, false],
    ]);
    expect(askedItems({ ...closing, outcome: 'adjourned' })).toEqual([]);
  });

  it('changes what will come out as it is edited', () => {
    const drop = (id: string) => ({ ...editOf([], id), kept: false, word: 'Déjà dit.' });
    const dropped = ['c1', 'b2', 'b3'].map(drop).reduce(withEdit, []);
    expect(foresee(closing, []).outcome).toBe('approved-with-reservations');
    expect(foresee(closing, dropped).outcome).toBe('approved');
    expect([lacksWord(drop('b2')), lacksWord({ ...drop('b2'), word: ' ' })]).toEqual([false, true]);
  });
});
