import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshFor, reasonFor, type Tellable } from './letter';

const item = (key: string, at: number, themes: string[] = [], territories: string[] = []): Tellable => ({
  kind: 'practice',
  key,
  at,
  themes: new Set(themes),
  territories: new Set(territories),
});
const all = { kinds: [], themes: [], territories: [], toldThrough: 10 };
const keys = (items: readonly Tellable[]) => items.map(({ key }) => key);

describe('what a letter adds for one subscriber', () => {
  const items = [item('old', 10), item('new', 11), item('last', 20), item('later', 21)];

  it('is what became public since they were told, until its own window ends, without what was picked for all', () => {
    expect(keys(freshFor(all, 20, items, []))).toEqual(['last', 'new']);
    expect(keys(freshFor(all, 20, items, [item('new', 11)]))).toEqual(['last']);
    expect(freshFor({ ...all, toldThrough: 30 }, 20, items, [])).toEqual([]);
  });

  it('leaves out what a letter that they received picked before its window came to it', () => {
    const earlier = [{ picked: ['later'], through: 10 }];
    expect(keys(freshFor(all, 30, items, [], earlier))).toEqual(['last', 'new']);
    // Who did not receive that letter is told.
    expect(keys(freshFor({ ...all, toldThrough: 9 }, 30, items, [], earlier))).toContain('later');
  });

  it('tells nothing twice and leaves nothing out over letters that follow each other', () => {
    const instants = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(instants, instants, (published, sent) => {
        const news = published.map((at, index) => item(String(index), at));
        let toldThrough = 0;
        const told: string[] = [];
        for (const through of [...sent, 100].sort((one, other) => one - other)) {
          told.push(...keys(freshFor({ ...all, toldThrough }, through, news, [])));
          toldThrough = Math.max(toldThrough, through);
        }
        expect(told.toSorted()).toEqual(keys(news).toSorted());
      }),
    );
  });
});

describe('who receives a letter', () => {
  const picked = [item('one', 0, ['nature'], ['angers'])];

  it('is who follows everything, and who follows something that it holds', () => {
    expect(reasonFor(all, picked, [])).toBe('everything');
    expect(reasonFor({ ...all, themes: ['nature'] }, picked, [])).toBe('choice');
    expect(reasonFor({ ...all, themes: ['nature'], territories: ['nantes'] }, picked, [])).toBeNull();
    expect(reasonFor({ ...all, themes: ['sport'] }, picked, [item('two', 11, ['sport'])])).toBe('choice');
    expect(reasonFor({ ...all, kinds: ['practice'] }, picked, [])).toBe('choice');
    expect(reasonFor({ ...all, kinds: ['meeting-report'] }, picked, [])).toBeNull();
  });

  it('is everybody where nothing was picked: the words are for all', () => {
    expect(reasonFor({ ...all, themes: ['sport'] }, [], [])).toBe('words');
  });
});
