import { describe, expect, it } from 'vitest';
import { committeeInSentence } from './wording';

describe('a committee’s name inside a sentence', () => {
  it('loses its capital when it is a common noun', () => {
    expect(committeeInSentence('Comité de pilotage')).toEqual({ name: 'comité de pilotage', common: true });
    expect(committeeInSentence('Comité')).toEqual({ name: 'comité', common: true });
  });

  it('keeps it in a sentence of another language', () => {
    expect(committeeInSentence('Comité de pilotage', 'en')).toEqual({ name: 'Comité de pilotage', common: false });
  });

  it('keeps it when it is a name', () => {
    expect(committeeInSentence('Fabrique des solidarités')).toEqual({
      name: 'Fabrique des solidarités',
      common: false,
    });
    expect(committeeInSentence('Comitéo')).toEqual({ name: 'Comitéo', common: false });
  });
});
