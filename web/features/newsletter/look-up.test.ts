import { describe, expect, it } from 'vitest';
import { asksToLook, matching } from './look-up';

const territories = [
  { slug: 'idf', label: 'Île-de-France' },
  { slug: 'angers', label: 'Angers (49)' },
  { slug: 'cu-angers', label: 'CU Angers Loire Métropole' },
  { slug: 'saint-denis-93', label: 'Saint-Denis (93)' },
  { slug: 'saint-denis-974', label: 'Saint-Denis (974)' },
];
const slugs = (typed: string) => matching(territories, typed).map(({ slug }) => slug);

describe('matching', () => {
  it.each([
    ['ile de france', ['idf']],
    ['ANGERS', ['angers', 'cu-angers']],
    ['saint denis 93', ['saint-denis-93']],
    ['métro ang', ['cu-angers']],
    ['saint-den', ['saint-denis-93', 'saint-denis-974']],
    ['', []],
    ['  — ', []],
    ['tombouctou', []],
  ])('%j → %j', (typed, found) => expect(slugs(typed)).toEqual(found));

  it('gives twenty at most', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({ slug: `${n}`, label: `Saint ${n}` }));
    expect(matching(many, 'saint')).toHaveLength(20);
  });
});

describe('asksToLook', () => {
  const form = (fields: Record<string, string>) => new URLSearchParams(fields);
  it.each([
    [{ chercher: '1' }, true],
    [{ q: 'Angers' }, true],
    [{ q: 'Angers', looked: 'Angers' }, false],
    [{ q: 'Angers', looked: 'Angers', chercher: '1' }, true],
    [{ q: '', looked: 'Angers' }, false],
    [{}, false],
  ])('%j → %s', (fields, looks) => expect(asksToLook(form(fields as never), 'chercher')).toBe(looks));
});
