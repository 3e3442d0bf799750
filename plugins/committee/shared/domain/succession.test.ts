import { describe, expect, it } from 'vitest';
import { chairOn, comingChair, lastDayBefore, successors } from './succession';

const chair = { role: 'chair', account: 1, from: '2026-01-01', to: null } as const;
const member = { role: 'member', account: 2, from: '2026-01-01', to: null } as const;
const day = '2026-03-02';

describe('the succession of a chair', () => {
  it('is the act of who chairs that day, not of a rapporteur, nor of a chair before or after the mandate', () => {
    expect(chairOn([member, chair], 1, day)).toBe(chair);
    expect(chairOn([{ ...chair, role: 'rapporteur' }], 1, day)).toBeUndefined();
    expect(
      chairOn(
        [
          { ...chair, to: '2026-03-01' },
          { ...chair, from: '2026-03-03' },
        ],
        1,
        day,
      ),
    ).toBeUndefined();
    expect(chairOn([chair], 2, day)).toBeUndefined();
  });

  it('goes to who sits that day by an account of their own', () => {
    const others = [
      { ...member, account: null },
      { ...member, account: 1 },
      { ...member, to: '2026-03-01' },
      { ...member, from: '2026-03-03' },
      { ...chair, account: 3 },
    ];
    expect(
      successors([chair, member, { ...member, account: 4, role: 'observer' }, ...others], chair, day).map(
        ({ account }) => account,
      ),
    ).toEqual([2, 4]);
  });

  it('is given once: until the one named has begun, or was ended before it began', () => {
    const next = { ...chair, account: 2, from: '2026-03-03' };
    expect(comingChair([chair, next], day)).toBe(next);
    expect(comingChair([chair, next], '2026-03-03')).toBeUndefined();
    expect(comingChair([chair, { ...next, to: '2026-03-01' }], day)).toBeUndefined();
    expect(comingChair([chair, { ...next, role: 'member' }], day)).toBeUndefined();
  });

  it('ends the former mandate the day before, and lengthens none', () => {
    expect(lastDayBefore({ to: null }, '2026-03-01')).toBe('2026-02-28');
    expect(lastDayBefore({ to: '2027-01-01' }, '2028-03-01')).toBe('2027-01-01');
    expect(lastDayBefore({ to: '2029-01-01' }, '2028-03-01')).toBe('2028-02-29');
  });
});
