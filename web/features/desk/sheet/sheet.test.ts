import { emptyPractice, practiceChanges, type PracticeFields } from '@passerelles/desk/shared';
import { describe, expect, it } from 'vitest';
import { placeIssue } from './place-issue';
import { writeRef, type RawSheet } from './raw-sheet';
import { readRaw } from './read-raw';
import { number, toChanges } from './to-changes';
import { toRaw } from './to-raw';

const fields: PracticeFields = {
  ...emptyPractice,
  title: 'Rencontres « Agir ensemble »',
  themes: ['t1', 't2'],
  territories: ['angers'],
  audiences: ['Habitants', 'Bénévoles'],
  practiceStatus: 'ongoing',
  startDate: { value: '2011-06', precision: 'month' },
  programme: [
    {
      start: '09:30',
      end: '',
      title: 'Accueil',
      note: '',
      speakers: [
        { name: 'A. Un', role: '', organisation: 'ccas' },
        { name: 'B. Deux', role: 'élue', organisation: null },
      ],
    },
  ],
  humanMeansState: 'filled',
  humanMeans: [
    { role: 'Bénévoles', count: 12 },
    { role: 'Salariés', count: null },
  ],
  budget: { state: 'filled', amount: 40000.5, currency: 'EUR', year: 2013, note: '' },
  partners: { state: 'filled', actors: ['ccas'], note: 'et d’autres' },
  funders: { state: 'none', actors: [], note: '' },
  indicators: [
    {
      label: 'Participants',
      unit: 'personnes',
      source: '',
      points: [
        { year: 2011, value: 322 },
        { year: 2013, value: 1155 },
      ],
    },
  ],
};
const labels = { angers: 'Angers', ccas: 'CCAS d’Angers' };

/** What a browser sends of this form. */
function send(raw: RawSheet): FormData {
  const form = new FormData();
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (typeof item === 'string') form.append(name, item);
        else if ('id' in item) form.append(name, writeRef(item));
        else add(`${name}.${index}`, item);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [part, inner] of Object.entries(value)) add(name === '' ? part : `${name}.${part}`, inner);
    } else form.append(name, String(value).replaceAll('\n', '\r\n'));
  };
  add('', raw);
  return form;
}

describe('the form of a sheet', () => {
  it('sends back what it was given', () => {
    expect(toChanges(readRaw(send(toRaw(fields, labels))))).toEqual(fields);
    expect(toChanges(readRaw(send(toRaw(emptyPractice, {}))))).toEqual(emptyPractice);
  });

  it('sends what the contract accepts', () => {
    expect(practiceChanges.safeParse(toChanges(toRaw(fields, labels))).success).toBe(true);
  });

  it('leaves blank rows out', () => {
    const form = send(toRaw(fields, labels));
    form.append('programme.1.title', ' ');
    form.append('programme.7.title', 'Repas');
    expect(readRaw(form).programme.map(({ title }) => title)).toEqual(['Accueil', 'Repas']);
  });

  it('reads numbers as people write them, and leaves the others to the contract', () => {
    expect([number('1 155'), number('40\u202f000 €'), number('1,5'), number(''), number('douze')]).toEqual([
      1155,
      40000,
      1.5,
      null,
      'douze',
    ]);
  });

  it('places a mistake at its input and line', () => {
    const at = (path: string) => placeIssue({ path, code: 'REQUIRED' });
    expect(at('objectives.2')).toEqual({ name: 'objectives', line: 3 });
    expect(at('indicators.0.points.1.year')).toEqual({ name: 'indicators.0.points', line: 2 });
    expect(at('startDate')).toEqual({ name: 'startDate', line: null });
    expect(at('territories.0')).toEqual({ name: 'territories', line: null });
    expect(at('budget.amount')).toEqual({ name: 'budget.amount', line: null });
  });
});
