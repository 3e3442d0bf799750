import { describe, expect, it } from 'vitest';
import { codebook, codebookOf, labelsOf, practice, types } from '..';

const lines = codebookOf(practice, 'fr');
const at = (column: string) => lines.find((line) => line.column === column);

describe('the codebook', () => {
  it('says what a field is, by its key in files', () => {
    expect(at('status')).toEqual({
      type: 'practice',
      column: 'status',
      label: { fr: 'L’action est', en: 'The action is' },
      kind: 'liste fermée',
      accepted: 'ongoing, ended, abandoned, to-check',
      values: expect.arrayContaining([{ code: 'ended', label: { fr: 'Terminée', en: 'Ended' } }]),
      unit: null,
      required: 'submission',
      help: null,
    });
    expect(at('title')).toMatchObject({ accepted: '120 caractères au plus', required: 'always' });
  });

  it('goes into groups and lists', () => {
    expect(at('budget.amount')).toMatchObject({
      unit: 'budget.currency',
      accepted: '2 décimales au plus',
      required: 'no',
    });
    expect(at('programme[].speakers[].role')).toMatchObject({ label: { fr: 'Fonction', en: 'Role' } });
    expect(at('indicators[].series[].year')).toMatchObject({ unit: 'year', required: 'always' });
  });

  it('names every field and part of every described type once', () => {
    for (const type of types) {
      const columns = codebookOf(type, 'en').map(({ column }) => column);
      expect(columns).toHaveLength(Object.keys(labelsOf(type)).length);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it('is written in the language that is asked for, every word of it', () => {
    const english = codebook('en');
    expect(english.filter(({ kind, accepted }) => /[éèàœ]/.test(kind + accepted))).toEqual([]);
    expect(english.every(({ kind, accepted }) => kind !== '' && accepted !== '')).toBe(true);
  });
});
