import type { RecordSummary } from '@passerelles/committee/shared';
import { describe, expect, it } from 'vitest';
import type { DatedMeeting } from '../../lib/cms/meetings';
import { latestRecords, told, upcoming } from './choose';

describe('the latest records', () => {
  const record = (reference: string, kind: string, decidedAt: string) =>
    ({ reference, kind, decidedAt }) as RecordSummary;
  const imported = Array.from({ length: 27 }, (_, index) => record(`r${index}`, 'historical', '2026-11-01'));

  it('are those of committees, however many an import wrote since', () => {
    const decided = [record('b', 'decision', '2026-10-02'), record('a', 'decision', '2026-10-01')];
    expect(latestRecords(decided, imported, 3).map(({ reference }) => reference)).toEqual(['b', 'a', 'r0']);
  });
  it('are in the order of their days, each once', () => {
    const decided = [record('b', 'decision', '2026-10-02')];
    const latest = [record('l', 'lifting', '2026-10-05'), record('b', 'decision', '2026-10-02'), ...imported];
    expect(latestRecords(decided, latest, 2).map(({ reference }) => reference)).toEqual(['l', 'b']);
  });
  it('are those of the import where no committee has decided yet', () =>
    expect(latestRecords([], imported, 3)).toEqual(imported.slice(0, 3)));
});

describe('meetings to come', () => {
  const meeting = (slug: string, value: string, endDate: string | null = null): DatedMeeting => ({
    slug,
    title: slug,
    date: { value, precision: value.length === 10 ? 'day' : 'year' },
    endDate,
    place: null,
    territories: [],
  });
  const now = new Date('2026-11-28T12:00:00Z');

  it('are those of today and later, the next first; one that has begun is not over', () => {
    const all = [
      meeting('later', '2027-01-10'),
      meeting('over', '2026-11-27'),
      meeting('today', '2026-11-28'),
      meeting('begun', '2026-11-26', '2026-11-29'),
      meeting('some-day', '2027'),
    ];
    expect(upcoming(all, now).map(({ slug }) => slug)).toEqual(['begun', 'today', 'later']);
  });
});

describe('a sheet in two sentences', () => {
  const sheet = {
    title: 'Repas',
    summary: 'Un repas par mois. Et plus.',
    results: null,
    strengths: [],
    improvements: [],
  };
  it('says what it is, then what was good about it', () =>
    expect(told({ ...sheet, results: 'Cent repas servis. Puis.', strengths: ['La joie'] }, '/pratiques/repas')).toEqual(
      {
        title: 'Repas',
        href: '/pratiques/repas',
        sentences: ['Un repas par mois.', 'La joie.'],
      },
    ));
  it('takes a result or what should be better where no strength is told', () => {
    expect(told({ ...sheet, results: 'Cent repas servis. Puis.' }, '/x')?.sentences[1]).toBe('Cent repas servis.');
    expect(told({ ...sheet, improvements: ['Plus de chaises'] }, '/x')?.sentences[1]).toBe('Plus de chaises.');
  });
  it('is none of a sheet that does not say both', () => expect(told(sheet, '/x')).toBeNull());
});
