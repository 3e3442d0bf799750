import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWished, lastSending, newsFor } from './digest';

const at = (iso: string) => Date.parse(iso);
const last = (rhythm: 'daily' | 'weekly' | 'monthly', now: string) =>
  new Date(lastSending(rhythm, at(now))).toISOString();

describe('when digests leave', () => {
  it.each([
    ['weekly', '2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    ['weekly', '2026-11-24T05:59:59.999Z', '2026-11-17T06:00:00.000Z'],
    ['weekly', '2026-11-28T12:00:00.000Z', '2026-11-24T06:00:00.000Z'],
    // In Paris it is Tuesday already, and before seven.
    ['weekly', '2026-11-23T23:30:00.000Z', '2026-11-17T06:00:00.000Z'],
    // In summer seven o’clock comes an hour earlier.
    ['weekly', '2026-07-15T00:00:00.000Z', '2026-07-14T05:00:00.000Z'],
    // Around the nights on which the clocks change (29 March, 25 October 2026).
    ['weekly', '2026-03-31T05:00:00.000Z', '2026-03-31T05:00:00.000Z'],
    ['weekly', '2026-10-27T05:59:00.000Z', '2026-10-20T05:00:00.000Z'],
    // Alerts alone leave every day, also that on which the clocks change.
    ['daily', '2026-11-28T05:59:00.000Z', '2026-11-27T06:00:00.000Z'],
    ['daily', '2026-11-28T06:00:00.000Z', '2026-11-28T06:00:00.000Z'],
    ['daily', '2026-03-29T12:00:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['monthly', '2026-11-28T12:00:00.000Z', '2026-11-03T06:00:00.000Z'],
    ['monthly', '2026-12-01T06:00:00.000Z', '2026-12-01T06:00:00.000Z'],
    ['monthly', '2026-12-01T05:59:00.000Z', '2026-11-03T06:00:00.000Z'],
    ['monthly', '2027-01-04T12:00:00.000Z', '2026-12-01T06:00:00.000Z'],
  ] as const)('%s, at %s: %s', (rhythm, now, expected) => expect(last(rhythm, now)).toBe(expected));

  it('is never later than now, and at most a day, a week or five weeks and a half before', () => {
    const instant = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.constantFrom('daily', 'weekly', 'monthly'), (now, rhythm) => {
        const sent = lastSending(rhythm, now);
        expect(sent).toBeLessThanOrEqual(now);
        // An hour more where the clocks go back.
        expect(now - sent).toBeLessThanOrEqual({ daily: 1, weekly: 7, monthly: 35 }[rhythm] * 86_400_000 + 3_600_000);
        expect(lastSending(rhythm, sent)).toBe(sent);
      }),
    );
  });
});

describe('what a digest holds', () => {
  const filed = (themes: string[], territories: string[]) => ({
    at: 1,
    kind: 'practice' as const,
    themes: new Set(themes),
    territories: new Set(territories),
  });

  it('is what was asked for: of one of the themes and one of the territories', () => {
    const garden = filed(['jardins', 'environnement'], ['saint-denis', 'seine-saint-denis', 'ile-de-france']);
    expect(isWished({ kinds: [], themes: [], territories: [] }, garden)).toBe(true);
    expect(isWished({ kinds: [], themes: ['sante', 'environnement'], territories: [] }, garden)).toBe(true);
    expect(isWished({ kinds: [], themes: ['environnement'], territories: ['ile-de-france'] }, garden)).toBe(true);
    expect(isWished({ kinds: [], themes: ['environnement'], territories: ['bretagne'] }, garden)).toBe(false);
    expect(isWished({ kinds: ['practice'], themes: [], territories: [] }, garden)).toBe(true);
    expect(isWished({ kinds: ['meeting-report'], themes: [], territories: [] }, garden)).toBe(false);
    expect(isWished({ kinds: [], themes: ['sante'], territories: ['ile-de-france'] }, garden)).toBe(false);
    expect(isWished({ kinds: [], themes: [], territories: ['bretagne'] }, filed([], []))).toBe(false);
  });

  it('goes out exactly once, whatever the moments at which windows follow each other', () => {
    const instants = fc.array(fc.nat(50), { maxLength: 30 });
    fc.assert(
      fc.property(instants, fc.uniqueArray(fc.nat(50), { maxLength: 8 }), (news, ends) => {
        const items = news.map((moment, id) => ({
          id,
          at: moment,
          kind: 'practice' as const,
          themes: new Set<string>(),
          territories: new Set<string>(),
        }));
        const bounds = [-1, ...ends.toSorted((one, other) => one - other), 50];
        const told = bounds
          .slice(1)
          .flatMap((through, index) =>
            newsFor({ kinds: [], themes: [], territories: [] }, { from: bounds[index]!, through }, items),
          );
        expect(told.map(({ id }) => id).sort((one, other) => one - other)).toEqual(items.map(({ id }) => id));
      }),
    );
  });
});
