import { describe, expect, it } from 'vitest';
import { faultsOf, tidyTerms } from './synonym-group';

describe('a group of synonyms', () => {
  it('is kept without superfluous spaces and empty lines', () => {
    expect(tidyTerms([' centre  social ', '', ' '])).toEqual(['centre social']);
  });

  it.each([
    [['CCAS', "centre communal d'action sociale"], []],
    [['CCAS'], [{ position: null, code: 'TOO_FEW' }]],
    [[], [{ position: null, code: 'TOO_FEW' }]],
    [['jardin', 'Jardin', 'potager'], [{ position: 1, code: 'TWICE' }]],
    [
      ['jardin', 'de la', '?!'],
      [
        { position: 1, code: 'NO_WORD' },
        { position: 2, code: 'NO_WORD' },
      ],
    ],
    [['jardin', 'x'.repeat(101)], [{ position: 1, code: 'TOO_LONG' }]],
    [Array.from({ length: 31 }, (_, n) => `mot${n}`), [{ position: null, code: 'TOO_MANY' }]],
  ])('%j has the faults %j', (terms, faults) => expect(faultsOf(terms)).toEqual(faults));
});
