import { emptyValues, practice } from '@passerelles/content/shared';
import { unsavedInput, unsavedLimits } from '@passerelles/desk/shared';
import { describe, expect, it } from 'vitest';
import { readForm } from './read-form';
import { inputsOf, readUnsaved, unsavedOf } from './unsaved';

const sent = (entries: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const stored = { ...emptyValues(practice), title: 'Vélo' } as Record<string, unknown>;

describe('what a form could not save', () => {
  it('is the inputs of the fields at fault, and reads again as it did', () => {
    const form = sent([
      ['title', 'Vélo'],
      ['intent', 'save'],
      ['answer.1.text', 'Vu'],
      ['startDate', 'le printemps'],
      ['programme.0.title', ''],
      ['programme.2.title', 'Accueil'],
      ['programme.2.start', 'neuf heures'],
      ['programme.2.speakers.1.name', 'A. Un'],
    ]);
    const read = readForm(practice, form);
    const unsaved = unsavedOf(inputsOf(practice, form), read.issues);
    expect(unsaved.inputs.map(([name]) => name)).toEqual([
      'startDate',
      'programme.0.title',
      'programme.2.title',
      'programme.2.start',
      'programme.2.speakers.1.name',
    ]);
    expect(unsavedInput(practice).safeParse(unsaved)).toEqual({ success: true, data: unsaved });
    const again = readUnsaved(practice, stored, unsaved);
    expect(again.typed).toEqual({ startDate: 'le printemps', 'programme.0.start': 'neuf heures' });
    expect(again.values['title']).toBe('Vélo');
    expect(again.values['programme']).toMatchObject([{ title: 'Accueil', start: '', speakers: [{ name: 'A. Un' }] }]);
  });

  it('leaves what is stored alone when there is nothing', () => {
    expect(readUnsaved(practice, stored, { inputs: [], issues: [] })).toMatchObject({ values: stored, typed: {} });
  });

  it('is kept as far as there is room, a field as a whole', () => {
    const long = 'é'.repeat(unsavedLimits.characters);
    const unsaved = unsavedOf(
      [
        ['context', long],
        ['startDate', 'le printemps'],
      ],
      [
        { path: 'context', code: 'TOO_LONG', limit: 20_000 },
        { path: 'startDate', code: 'BAD_DATE' },
      ],
    );
    expect(unsaved).toEqual({
      inputs: [['startDate', 'le printemps']],
      issues: [{ path: 'startDate', code: 'BAD_DATE' }],
    });
  });
});
