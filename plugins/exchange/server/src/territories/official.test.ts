import { describe, expect, it } from 'vitest';
import { findCommune } from './communes';
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
    expect(all.filter((territory) => territory.kind === 'epci').every((territory) => territory.parents.length > 0)).toBe(true);
  });

  it('knows the parents of a commune by its INSEE code', () => {
    expect(findCommune('49007')).toMatchObject({ name: 'Angers', parents: ['department:49', 'epci:244900015'] });
    expect(findCommune('16154')?.parents[0]).toBe('department:16');
    expect(findCommune('99999')).toBeUndefined();
  });
});
