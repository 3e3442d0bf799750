import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from './document';
import { PlaceCounter } from './places';

const department = (code: string): Place => ({ kind: 'department', code, value: `d-${code}`, label: code });
const counted = (...documents: { places: Place[]; territories: { value: string; label: string }[] }[]) => {
  const counter = new PlaceCounter();
  for (const document of documents) counter.add(document);
  return counter.result();
};

describe('PlaceCounter', () => {
  it('counts by department, and says what is in none', () => {
    const algeria = { value: 'algerie', label: 'Algérie' };
    const answer = counted(
      { places: [department('49')], territories: [{ value: 'angers', label: 'Angers' }] },
      { places: [department('49'), department('44')], territories: [] },
      { places: [], territories: [algeria] },
      { places: [], territories: [] },
    );
    expect(answer).toEqual({
      total: 4,
      places: [
        { ...department('49'), count: 2 },
        { ...department('44'), count: 1 },
      ],
      elsewhere: { count: 2, nowhere: 1, territories: [{ ...algeria, count: 1 }] },
    });
  });

  it('does not take a region for a department of the same code', () => {
    expect(
      counted({ places: [department('11'), { ...department('11'), kind: 'region' }], territories: [] }).places,
    ).toHaveLength(2);
  });

  it('loses nothing', () => {
    const document = fc.record({
      places: fc.uniqueArray(fc.constantFrom('01', '02', '2A')).map((codes) => codes.map(department)),
      territories: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(document), (documents) => {
        const { total, places, elsewhere } = counted(...documents);
        expect(total).toBe(documents.length);
        expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(
          documents.reduce((sum, one) => sum + one.places.length, 0),
        );
        expect(elsewhere.count).toBe(documents.filter((one) => one.places.length === 0).length);
      }),
    );
  });
});
