import { emptyValues, practice, writtenFields } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { sayField } from './say-value';

const say = (field: string, value: unknown, typed: Record<string, string> = {}) =>
  sayField(practice, field, value, { labels: { a1: 'CCAS de Nantes', t1: 'Mobilité' }, typed });

describe('the value of a field in words', () => {
  it('is blank where nothing is said, in every field', () => {
    const empty: Record<string, unknown> = emptyValues(practice);
    for (const [name] of writtenFields(practice)) {
      const value = empty[name];
      expect([name, say(name, value)]).toEqual([name, '']);
      expect(say(name, null)).toBe('');
    }
  });

  it.each<[string, string, unknown, string]>([
    ['a text as it is', 'summary', 'En deux mots.', 'En deux mots.'],
    ['a list a line each', 'audiences', ['Jeunes', 'Voisins'], 'Jeunes\nVoisins'],
    ['references by their names', 'themes', ['t1', 'inconnu'], 'Mobilité\ninconnu'],
    ['a code by its words', 'practiceStatus', 'ongoing', 'En cours'],
    ['a date as people write it', 'startDate', { value: '2011-06', precision: 'month' }, '06/2011'],
  ])('is %s', (_, field, value, words) => {
    expect(say(field, value)).toBe(words);
  });

  it('names the parts of a group, and the rows of a list', () => {
    expect(say('partners', { state: 'filled', actors: ['a1'], note: '' })).toMatch(/Acteurs\s: CCAS de Nantes$/);
    expect(say('humanMeans', [{ role: 'Chauffeur', count: 2 }])).toMatch(
      /^Fonction 1\nFonction\s: Chauffeur\nNombre\s: 2$/,
    );
  });

  it('is what was typed where that could not be read', () => {
    expect(say('startDate', null, { startDate: 'le printemps' })).toBe('le printemps');
    const budget = emptyValues(practice).budget;
    expect(say('budget', budget, { 'budget.amount': 'beaucoup' })).toMatch(/^Montant\s: beaucoup/m);
  });
});
