import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presidingAmong, unseated, type PresidingSeat } from './presiding';

const seat = (id: string, role: PresidingSeat['role'], adminId: number | null = 1): PresidingSeat => ({
  id,
  role,
  adminId,
});
const ids = (seats: readonly PresidingSeat[]) => seats.map(({ id }) => id);

describe('who presides over a stage', () => {
  it('is its chair, else a rapporteur, else the member who was named; somebody without account never', () => {
    const members = [seat('m1', 'member'), seat('m2', 'member', null)];
    const named = { membership: 'm1' };
    const chaired = [seat('c', 'chair'), seat('r', 'rapporteur'), ...members];
    expect(ids(presidingAmong(chaired, named))).toEqual(['c']);
    expect(ids(presidingAmong([seat('c', 'chair', null), seat('r', 'rapporteur'), ...members], named))).toEqual(['r']);
    expect(ids(presidingAmong(members, named))).toEqual(['m1']);
    expect(ids(presidingAmong(members, { membership: 'm2' }))).toEqual([]);
    expect([unseated(chaired, null), unseated(members, null), unseated(members, named)]).toEqual([
      null,
      'nobody',
      'named',
    ]);
  });

  it('is among those who may vote, and the one who was named only where no seat does', () => {
    const seats = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        role: fc.constantFrom('chair', 'rapporteur', 'member'),
        adminId: fc.option(fc.integer({ min: 1, max: 4 })),
      }),
    );
    fc.assert(
      fc.property(seats, fc.constantFrom('a', 'b', 'c', 'z'), (eligible, membership) => {
        const bySeat = presidingAmong(eligible, null);
        const presiding = presidingAmong(eligible, { membership });
        for (const one of presiding) expect(eligible.includes(one) && one.adminId !== null).toBe(true);
        if (bySeat.length > 0) expect(presiding).toEqual(bySeat);
        else expect(presiding.every(({ id }) => id === membership)).toBe(true);
        expect(unseated(eligible, { membership }) === 'nobody').toBe(presiding.length === 0);
      }),
    );
  });
});
