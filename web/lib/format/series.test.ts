import { describe, expect, it } from 'vitest';
import { barsOf } from './series';

describe('barsOf', () => {
  it('says which years between two known ones are not known', () => {
    expect(
      barsOf([
        { year: 2013, value: 1155 },
        { year: 2011, value: 322 },
      ]),
    ).toEqual([
      { year: 2011, value: 322 },
      { year: 2012, value: null },
      { year: 2013, value: 1155 },
    ]);
  });
  it('keeps zero apart from unknown', () =>
    expect(barsOf([{ year: 2011, value: 0 }])).toEqual([{ year: 2011, value: 0 }]));
  it('draws nothing of nothing', () => expect(barsOf([])).toEqual([]));
});
