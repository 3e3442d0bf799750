import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubblesOf, frame } from './bubbles';
import { spread } from './spread';

const official = (file: string): { code: string; zone: string }[] =>
  createRequire(import.meta.url)(`@etalab/decoupage-administratif/data/${file}.json`);
const department = (code: string, count = 1) => ({
  kind: 'department' as const,
  code,
  value: code,
  label: code,
  count,
});

describe('bubblesOf', () => {
  it('knows where every official department and region is', () => {
    const departments = official('departements')
      .filter(({ zone }) => zone !== 'com')
      .map(({ code }) => department(code));
    const regions = official('regions')
      .filter(({ zone }) => zone !== 'com')
      .map(({ code }) => ({ ...department(code), kind: 'region' as const }));
    expect(departments).toHaveLength(101);
    expect(bubblesOf(departments).unknown).toEqual([]);
    expect(bubblesOf(regions).unknown).toEqual([]);
  });

  it('puts places where they are', () => {
    const [north, south, west, east] = bubblesOf(['59', '66', '29', '67'].map((code) => department(code))).bubbles.map(
      ({ x, y }) => ({ x, y }),
    );
    expect(north!.y).toBeLessThan(south!.y);
    expect(west!.x).toBeLessThan(east!.x);
  });

  it('does not take a region for the department of the same code', () => {
    const { bubbles } = bubblesOf([department('52'), { ...department('52'), kind: 'region' }]);
    expect(Math.hypot(bubbles[0]!.x - bubbles[1]!.x, bubbles[0]!.y - bubbles[1]!.y)).toBeGreaterThan(100);
  });

  it('leaves out, and hands back, what it does not know', () => {
    expect(bubblesOf([department('999')])).toMatchObject({ bubbles: [], unknown: [{ code: '999' }] });
  });

  it('draws even every department without one covering another', () => {
    const { bubbles } = bubblesOf(
      official('departements')
        .filter(({ zone }) => zone !== 'com')
        .map(({ code }, index) => department(code, 1 + (index % 3))),
    );
    expect(overlaps(bubbles)).toBeLessThan(3);
    for (const { x, y, r } of bubbles) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(r - 0.1);
      expect(Math.max(x - frame.width, y - frame.height)).toBeLessThanOrEqual(-r + 0.1);
    }
  });
});

/** The deepest that two circles overlap. */
function overlaps(circles: { x: number; y: number; r: number }[]): number {
  return Math.max(
    0,
    ...circles.flatMap((one, index) =>
      circles.slice(index + 1).map((other) => one.r + other.r - Math.hypot(one.x - other.x, one.y - other.y)),
    ),
  );
}

describe('spread', () => {
  it('leaves alone what is apart, and separates what is not, the same way every time', () => {
    const apart = [
      { x: 50, y: 50, r: 10 },
      { x: 90, y: 50, r: 10 },
    ];
    expect(spread(apart, { width: 200, height: 200 })).toEqual(apart);
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      r: fc.integer({ min: 5, max: 25 }),
    });
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 20 }), (circles) => {
        const moved = spread(circles, { width: 500, height: 500 });
        expect(overlaps(moved)).toBeLessThan(1);
        expect(spread(circles, { width: 500, height: 500 })).toEqual(moved);
      }),
      { numRuns: 60 },
    );
  });
});
