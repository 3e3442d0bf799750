import { emptyValues, meetingReport, practice } from '@passerelles/content/shared';
import { describe, expect, it } from 'vitest';
import { actOnRows } from './act-on-rows';
import { renamed } from './places';
import { readForm, typedName } from './read-form';

const sent = (entries: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

describe('the form of a sheet, read by the kinds of its fields', () => {
  it('says nothing where nothing was typed', () => {
    expect(readForm(practice, new FormData())).toEqual({
      values: emptyValues(practice),
      typed: {},
      issues: [],
      labels: {},
      sentAs: {},
      files: {},
    });
    expect(readForm(meetingReport, new FormData()).values).toEqual(emptyValues(meetingReport));
  });

  it('reads dates, times and numbers as people write them', () => {
    const { values, issues } = readForm(
      practice,
      sent([
        ['startDate', 'mars 2019'],
        ['programme.0.start', '9h30'],
        ['programme.0.title', 'Accueil'],
        ['humanMeans.0.role', 'Bénévoles'],
        ['humanMeans.0.count', '1 200'],
        ['budget.state', 'filled'],
        ['budget.amount', '40.000 €'],
        ['budget.year', '2013'],
        ['indicators.0.label', 'Participants'],
        ['indicators.0.points.0.year', '2011'],
        ['indicators.0.points.0.value', '12,5'],
      ]),
    );
    expect(issues).toEqual([]);
    expect(values).toMatchObject({
      startDate: { value: '2019-03', precision: 'month' },
      programme: [{ start: '09:30', end: '', title: 'Accueil', speakers: [], note: '' }],
      humanMeans: [{ role: 'Bénévoles', count: 1200 }],
      budget: { state: 'filled', amount: 40_000, year: 2013 },
      indicators: [{ label: 'Participants', points: [{ year: 2011, value: 12.5 }] }],
    });
  });

  it('keeps what can’t be read beside its mistake, in the place where it is shown again', () => {
    const { values, typed, issues, sentAs } = readForm(
      practice,
      sent([
        ['indicators.0.label', ''],
        ['indicators.3.label', 'Participants'],
        ['indicators.3.points.2.year', '2011'],
        ['indicators.3.points.2.value', '1.200'],
        ['endDate', 'bientôt'],
      ]),
    );
    expect(values['indicators']).toMatchObject([{ label: 'Participants', points: [{ year: 2011, value: null }] }]);
    expect(renamed('indicators.0.points.0.value', sentAs)).toBe('indicators.3.points.2.value');
    expect(renamed('indicators.0.label', sentAs)).toBe('indicators.3.label');
    expect(typed).toEqual({ 'indicators.0.points.0.value': '1.200', endDate: 'bientôt' });
    expect(issues).toEqual([
      { path: 'endDate', code: 'BAD_DATE' },
      { path: 'indicators.0.points.0.value', code: 'AMBIGUOUS_NUMBER' },
    ]);
  });

  it('takes an organisation for the one that was chosen while its name stands there', () => {
    const speaker = (name: string) =>
      readForm(
        practice,
        sent([
          ['programme.0.title', 'Accueil'],
          ['programme.0.speakers.0.name', 'A. Un'],
          [typedName('programme.0.speakers.0.organisation'), name],
          ['programme.0.speakers.0.organisation', 'id1 CCAS d’Angers'],
        ]),
      );
    const of = ({ values }: ReturnType<typeof readForm>) =>
      (values['programme'] as { speakers: { organisation: string | null }[] }[])[0]?.speakers[0]?.organisation;
    expect(of(speaker('CCAS d’Angers'))).toBe('id1');
    expect(of(speaker(''))).toBeNull();
    expect(speaker('Autre').issues).toEqual([
      { path: 'programme.0.speakers.0.organisation', code: 'UNKNOWN_REFERENCE' },
    ]);
  });
});

describe('a button of a list of rows, without a script', () => {
  const read = readForm(
    practice,
    sent([
      ['humanMeans.0.role', 'Un'],
      ['humanMeans.0.count', 'beaucoup'],
      ['humanMeans.1.role', 'Deux'],
      ['humanMeans.1.count', '2'],
    ]),
  );
  const roles = ({ values }: { values: Record<string, unknown> }) =>
    (values['humanMeans'] as { role: string }[]).map(({ role }) => role);

  it('moves a row with what could not be read in it', () => {
    const after = actOnRows(practice, read, read.issues, 'down', 'humanMeans.0');
    expect(roles(after)).toEqual(['Deux', 'Un']);
    expect(after.typed).toEqual({ 'humanMeans.1.count': 'beaucoup' });
    expect(after.issues).toEqual([{ path: 'humanMeans.1.count', code: 'NOT_A_NUMBER' }]);
  });

  it('adds and removes one, in a list inside a row as well', () => {
    expect(roles(actOnRows(practice, read, [], 'remove', 'humanMeans.0'))).toEqual(['Deux']);
    expect(actOnRows(practice, read, read.issues, 'remove', 'humanMeans.0')).toMatchObject({ typed: {}, issues: [] });
    expect(roles(actOnRows(practice, read, [], 'add', 'humanMeans'))).toEqual(['Un', 'Deux', '']);
    const day = { values: { programme: [{ title: 'Accueil', speakers: [] }] }, typed: {} };
    expect(actOnRows(practice, day, [], 'add', 'programme.0.speakers').values).toEqual({
      programme: [{ title: 'Accueil', speakers: [{ name: '', role: '', organisation: null }] }],
    });
  });

  it('does nothing to what is no list, or no row', () => {
    for (const target of ['title', 'humanMeans.7', 'nothing.2', '__proto__.0'])
      expect(roles(actOnRows(practice, read, [], 'up', target))).toEqual(['Un', 'Deux']);
  });
});
