import { describe, expect, it } from 'vitest';
import { isSamePlaceName, likeness, mayHold, tellingWords } from './places';

describe('what a place may be in', () => {
  it.each([
    ['priority-district', 'commune', true],
    ['priority-district', 'epci', true],
    ['priority-district', 'department', false],
    ['priority-district', 'ad-hoc', false],
    ['ad-hoc', 'department', true],
    ['ad-hoc', 'region', true],
    ['ad-hoc', 'country', false],
    ['ad-hoc', 'foreign', false],
    ['ad-hoc', null, false],
  ] as const)('%s in %s: %s', (kind, holder, expected) => expect(mayHold(kind, holder)).toBe(expected));
});

describe('names of places', () => {
  it.each([
    ['Quartier Belle-Beille', 'BELLE BEILLE', true],
    ['Les Œuvres', 'Quartier des Oeuvres', true],
    ['L’Étoile', 'etoile', true],
    ['Cité de la Roseraie', 'La Roseraie', false],
    ['Belle-Beille', 'Belle-Beille Nord', false],
    ['Belle-Beille', 'Belle-Île', false],
    ['Zone nord', 'Zone sud', false],
    ['Le quartier', 'La cité', false],
  ])('%s and %s: %s', (a, b, same) => expect([isSamePlaceName(a, b), isSamePlaceName(b, a)]).toEqual([same, same]));

  it('are told by their own words, or by all when none stands out', () => {
    expect(tellingWords('Quartier du Lac de Maine')).toEqual(['lac', 'maine']);
    expect(tellingWords('Zone nord')).toEqual(['zone', 'nord']);
  });

  it('are alike by what they share', () => {
    expect(likeness('Quartier Belle-Beille', 'Belle-Beille (Angers)')).toBe(1);
    expect(likeness('Belle-Beille', 'Belle-Île')).toBe(0.5);
    expect(likeness('Monplaisir', 'Belle-Beille')).toBe(0);
  });
});
