import { describe, expect, it } from 'vitest';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { findCommune, offeredCommunes } from './communes';
import { isKnownCode } from './known-codes';
import { keyOf, officialTerritories } from './official';
import { readDepartments, readEpcis, readRegions } from './official-files';

const all = officialTerritories(readRegions(), readDepartments(), readEpcis());
const find = (key: string) => all.find((territory) => keyOf(territory) === key);

describe('official territories', () => {
  it('has one slug for each, in the form of a slug', () => {
    expect(new Set(all.map((territory) => territory.slug)).size).toBe(all.length);
    expect(all.filter((territory) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(territory.slug))).toEqual([]);
  });

  it('gives departments their plain name and regions of the same name a prefix', () => {
    expect(find('department:16')).toMatchObject({ name: 'Charente', slug: 'charente', parents: ['region:75'] });
    expect(find('region:04')?.slug).toBe('region-la-reunion');
    expect(find('department:974')?.slug).toBe('la-reunion');
    expect(find('country:FR')?.slug).toBe('france');
  });

  it('only points at territories of the list', () => {
    const keys = new Set(all.map(keyOf));
    expect(all.flatMap((territory) => territory.parents).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('lets an EPCI straddle departments', () => {
    expect(all.filter((territory) => territory.kind === 'epci' && territory.parents.length > 1).length).toBe(89);
    expect(
      all.filter((territory) => territory.kind === 'epci').every((territory) => territory.parents.length > 0),
    ).toBe(true);
  });

  it('knows the parents of a commune by its INSEE code', () => {
    expect(findCommune('49007')).toMatchObject({ name: 'Angers', parents: ['department:49', 'epci:244900015'] });
    expect(findCommune('16154')?.parents[0]).toBe('department:16');
    expect(findCommune('99999')).toBeUndefined();
  });

  it.each([
    [
      'an arrondissement',
      '13201',
      'Marseille 1er Arrondissement',
      ['commune:13055', 'department:13', 'epci:200054807'],
    ],
    [
      'an arrondissement of Paris',
      '75101',
      'Paris 1er Arrondissement',
      ['commune:75056', 'department:75', 'epci:200054781'],
    ],
    ['a delegated commune', '74268', 'Seynod', ['commune:74010', 'department:74', 'epci:200066793']],
    ['an associated commune', '01120', 'Cordieux', ['commune:01262', 'department:01', 'epci:240100610']],
    ['a former commune', '49152', 'Blaison-Saint-Sulpice', ['commune:49029', 'department:49', 'epci:200071553']],
    ['a commune that is a delegated one as well', '01015', 'Arboys en Bugey', ['department:01', 'epci:200040350']],
    ['a commune of Corsica', '2B033', 'Bastia', ['department:2B', 'epci:242000354']],
    ['a commune of a collectivity', '97701', 'Saint-Barthélemy', ['department:977']],
  ])('puts %s beside its commune', (_what, code, name, parents) => {
    expect(findCommune(code)).toMatchObject({ name, parents });
  });

  it('gives each commune and arrondissement a slug that is its own', () => {
    const slugs = offeredCommunes().map(({ slug }) => slug);
    expect(slugs.length).toBe(34_969 + 45);
    expect(new Set([...slugs, ...all.map(({ slug }) => slug)]).size).toBeGreaterThanOrEqual(slugs.length);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect([findCommune('49007')?.slug, findCommune('93066')?.slug, findCommune('75056')?.slug]).toEqual([
      'angers',
      'saint-denis-93066',
      'paris-75056',
    ]);
  });

  it.each<[TerritoryKind, string, boolean]>([
    ['commune', '49007', true],
    ['commune', '74268', true],
    ['commune', '49999', false],
    ['commune', '69381', true],
    ['department', '2A', true],
    ['department', '20', false],
    ['department', '988', true],
    ['region', '52', true],
    ['region', '54', false],
    ['epci', '200057867', true],
    ['epci', '200000000', false],
    ['country', 'DZ', true],
    ['country', 'QJ', false],
    ['priority-district', 'QP093028', true],
    ['priority-district', 'QN02A01M', true],
    ['priority-district', 'QP020001', false],
    ['ad-hoc', 'anything', true],
  ])('knows of %s %s: %s', (kind, code, known) => expect(isKnownCode(kind, code)).toBe(known));
});
