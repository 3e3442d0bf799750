import { describe, expect, it } from 'vitest';
import { compare } from './difference';

const sideOf = (runs: ReturnType<typeof compare>, hidden: 'added' | 'removed') =>
  runs.filter((run) => run.kind !== hidden).map((run) => run.text).join('');

describe('difference of two rounds', () => {
  it('marks only the words that changed', () => {
    expect(compare(['322 personnes en 2011'], ['1\u202f155 personnes en 2011'])).toEqual([
      { kind: 'removed', text: '322' },
      { kind: 'added', text: '1\u202f155' },
      { kind: 'same', text: ' personnes en 2011' },
    ]);
  });

  it('gives back both versions whole, whatever changed', () => {
    const before = ['Un mot d’introduction', 'puis une conférence'];
    const after = ['Une conférence', 'puis un village des solidarités', 'et la rentrée'];
    const runs = compare(before, after);
    expect(sideOf(runs, 'added')).toBe(before.join('\n'));
    expect(sideOf(runs, 'removed')).toBe(after.join('\n'));
  });

  it('says that an empty field was filled', () => {
    expect(compare([], ['Un bilan'])).toEqual([{ kind: 'added', text: 'Un bilan' }]);
    expect(compare(['Un bilan'], [])).toEqual([{ kind: 'removed', text: 'Un bilan' }]);
  });
});
