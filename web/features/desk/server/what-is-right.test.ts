import { practice } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { readForm } from '../sheet/read-form';
import { whatIsRight } from './what-is-right';

function of(entries: Record<string, string>, fields: string[]) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ title: 'Vélo', ...entries })) form.append(name, value);
  const { values, issues } = readForm(practice, form);
  const result = whatIsRight(practice, values, issues);
  return { issues: result.issues, right: Object.fromEntries(fields.map((field) => [field, result.right[field]])) };
}

describe('what of a form can be stored', () => {
  it('is everything but a field of its own that could not be read', () => {
    expect(of({ startDate: 'le printemps', endDate: '2019' }, ['startDate', 'endDate'])).toEqual({
      issues: [{ path: 'startDate', code: 'BAD_DATE' }],
      right: { startDate: undefined, endDate: { value: '2019', precision: 'year' } },
    });
  });

  it('is a group and a row without the part that could not be read', () => {
    const { right, issues } = of(
      {
        'budget.state': 'filled',
        'budget.amount': 'cher',
        'budget.year': '2024',
        'programme.0.title': 'Accueil',
        'programme.0.start': 'neuf heures',
        'programme.1.title': 'Ateliers',
        'humanMeans.0.role': 'Bénévoles',
        'humanMeans.0.count': 'beaucoup',
      },
      ['budget', 'programme', 'humanMeans'],
    );
    expect(issues.map(({ path }) => path).sort()).toEqual(['budget.amount', 'humanMeans.0.count', 'programme.0.start']);
    expect(right).toMatchObject({
      budget: { state: 'filled', amount: null, year: 2024 },
      programme: [
        { title: 'Accueil', start: '' },
        { title: 'Ateliers', start: '' },
      ],
      humanMeans: [{ role: 'Bénévoles', count: null }],
    });
  });

  it('is the other rows, where one means nothing without what could not be read, and says it once', () => {
    const { right, issues } = of(
      {
        'indicators.0.label': 'Participants',
        'indicators.0.points.0.year': 'deux mille dix',
        'indicators.0.points.0.value': '12',
        'indicators.0.points.1.year': '2011',
        'indicators.0.points.1.value': '14',
        'programme.0.title': 'Accueil',
        [`programme.0.speakers.0.organisation.name`]: 'Inconnue',
        'programme.1.note': 'sans intitulé',
      },
      ['indicators', 'programme'],
    );
    expect(issues).toEqual([
      { path: 'programme.0.speakers.0.organisation', code: 'UNKNOWN_REFERENCE' },
      { path: 'indicators.0.points.0.year', code: 'NOT_A_NUMBER' },
      { path: 'programme.1.title', code: 'REQUIRED' },
    ]);
    expect(right).toMatchObject({
      indicators: [{ label: 'Participants', points: [{ year: 2011, value: 14 }] }],
      programme: [{ title: 'Accueil', speakers: [] }],
    });
  });

  it('is nothing of a field that is wrong as a whole', () => {
    const { right } = of({ 'funders.state': 'none', 'funders.actors': 'id1 CCAS', summary: 'é'.repeat(401) }, [
      'funders',
      'summary',
    ]);
    expect(right).toEqual({ funders: undefined, summary: undefined });
  });
});
