import { describe, expect, it } from 'vitest';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { ancestorsOf, standsUnder } from './ancestors';

const graph: Record<string, [TerritoryKind, ...string[]]> = {
  fr: ['country'],
  idf: ['region', 'fr'],
  normandie: ['region', 'fr'],
  paris: ['department', 'idf'],
  seineSaintDenis: ['department', 'idf'],
  yvelines: ['department', 'idf'],
  eure: ['department', 'normandie'],
  saintBarthelemy: ['department', 'fr'],
  metropole: ['epci', 'paris', 'seineSaintDenis'],
  seineNormandie: ['epci', 'eure', 'yvelines'],
  ccDeLEure: ['epci', 'eure'],
  saintDenis: ['commune', 'seineSaintDenis', 'metropole'],
  commune27: ['commune', 'eure', 'seineNormandie'],
  paris1: ['commune', 'parisCommune', 'paris', 'metropole'],
  parisCommune: ['commune', 'paris', 'metropole'],
  gustavia: ['commune', 'saintBarthelemy'],
  franc: ['priority-district', 'saintDenis'],
  somewhere: ['priority-district', 'metropole'],
  both: ['ad-hoc', 'metropole', 'saintDenis'],
  valley: ['ad-hoc', 'eure', 'yvelines'],
  inValley: ['ad-hoc', 'valley'],
  inCc: ['ad-hoc', 'ccDeLEure'],
};
const read = (id: string) => {
  const node = graph[id];
  return node && { kind: node[0], parents: node.slice(1) };
};
const above = (...ids: string[]) =>
  ancestorsOf(ids, read)
    .filter((id) => !ids.includes(id))
    .sort();

describe('what a territory is in', () => {
  it('puts a commune in its own department and region, and its EPCI adds itself only', () => {
    expect(above('saintDenis')).toEqual(['fr', 'idf', 'metropole', 'seineSaintDenis']);
    expect(above('commune27')).toEqual(['eure', 'fr', 'normandie', 'seineNormandie']);
    expect(above('gustavia')).toEqual(['fr', 'saintBarthelemy']);
  });

  it('puts an EPCI that is given itself in every department and region that it reaches into', () => {
    expect(above('metropole')).toEqual(['fr', 'idf', 'paris', 'seineSaintDenis']);
    expect(above('seineNormandie')).toEqual(['eure', 'fr', 'idf', 'normandie', 'yvelines']);
  });

  it('puts an arrondissement in its commune, and a district where its commune is', () => {
    expect(above('paris1')).toEqual(['fr', 'idf', 'metropole', 'paris', 'parisCommune']);
    expect(above('franc')).toEqual(['fr', 'idf', 'metropole', 'saintDenis', 'seineSaintDenis']);
    expect(above('both')).toEqual(['fr', 'idf', 'metropole', 'saintDenis', 'seineSaintDenis']);
  });

  it('puts what is only known to be in something that straddles in what its parts have in common', () => {
    expect(above('somewhere')).toEqual(['fr', 'idf', 'metropole']);
    expect(above('inValley')).toEqual(['fr', 'valley']);
    expect(above('inCc')).toEqual(['ccDeLEure', 'eure', 'fr', 'normandie']);
  });

  it('counts each once for several, and ends in a loop', () => {
    expect(above('saintDenis', 'commune27')).toEqual([
      'eure',
      'fr',
      'idf',
      'metropole',
      'normandie',
      'seineNormandie',
      'seineSaintDenis',
    ]);
    const loop = (id: string) => ({ kind: null, parents: [id === 'a' ? 'b' : 'a'] });
    expect(ancestorsOf(['a'], loop).sort()).toEqual(['a', 'b']);
  });

  it('stands in a tree under one that it is wholly in', () => {
    expect(
      ['saintDenis', 'ccDeLEure', 'metropole', 'seineNormandie', 'franc', 'fr'].map((id) => standsUnder(id, read)),
    ).toEqual(['seineSaintDenis', 'eure', 'idf', 'fr', 'saintDenis', undefined]);
  });
});
