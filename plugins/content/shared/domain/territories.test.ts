import { describe, expect, it } from 'vitest';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { hasTerritoryCodeShape, labelTerritory, normaliseTerritoryCode } from '.';

describe('codes of territories', () => {
  it.each<[TerritoryKind, string, string]>([
    ['commune', '1004', '01004'],
    ['commune', ' 01053 ', '01053'],
    ['commune', '2b033', '2B033'],
    ['commune', '\u00a097411\u200b', '97411'],
    ['department', '1', '01'],
    ['department', '2a', '2A'],
    ['department', '974', '974'],
    ['region', '4', '04'],
    ['epci', '244 900 015', '244900015'],
    ['country', 'fr', 'FR'],
    ['priority-district', 'qp 093028', 'QP093028'],
    ['ad-hoc', ' Mon périmètre ', 'Mon périmètre'],
  ])('keeps %s “%s” as %s', (kind, typed, kept) => {
    expect(normaliseTerritoryCode(kind, typed)).toBe(kept);
    expect(normaliseTerritoryCode(kind, kept)).toBe(kept);
    expect(hasTerritoryCodeShape(kind, kept)).toBe(true);
  });

  it.each<[TerritoryKind, string]>([
    ['commune', '104'],
    ['commune', '2C033'],
    ['commune', '490070'],
    ['department', '9'.repeat(4)],
    ['epci', '24490001A'],
    ['priority-district', 'QX093028'],
    ['country', 'FRA'],
  ])('finds no shape of %s in “%s”', (kind, typed) =>
    expect(hasTerritoryCodeShape(kind, normaliseTerritoryCode(kind, typed))).toBe(false),
  );
});

describe('labels of territories', () => {
  it('tells communes of one name apart', () => {
    expect(labelTerritory({ name: 'Saint-Denis', kind: 'commune', code: '93066' })).toBe('Saint-Denis (93)');
    expect(labelTerritory({ name: 'Saint-Denis', kind: 'commune', code: '97411' })).toBe('Saint-Denis (974)');
    expect(labelTerritory({ name: 'Bastia', kind: 'commune', code: '2B033' })).toBe('Bastia (2B)');
    expect(
      labelTerritory({
        name: 'Essai',
        kind: 'commune',
        code: null,
        parents: [{ name: 'Maine-et-Loire', kind: 'department', code: '49' }],
      }),
    ).toBe('Essai (49)');
    expect(labelTerritory({ name: 'Essai', kind: 'commune' })).toBe('Essai');
  });

  it('tells a region from the department of its name, and a quartier by its commune', () => {
    expect(labelTerritory({ name: 'La Réunion', kind: 'region', code: '04' })).toBe('La Réunion (région)');
    expect(labelTerritory({ name: 'La Réunion', kind: 'department', code: '974' })).toBe('La Réunion');
    expect(
      labelTerritory({
        name: 'Centre-ville',
        kind: 'ad-hoc',
        parents: [{ name: 'Angers', kind: 'commune', code: '49007' }],
      }),
    ).toBe('Centre-ville (Angers)');
    expect(
      labelTerritory({
        name: 'CC des Quatre Rivières',
        kind: 'epci',
        code: '247000623',
        parents: [{ name: 'Haute-Saône', kind: 'department', code: '70' }],
      }),
    ).toBe('CC des Quatre Rivières (70)');
  });
});
