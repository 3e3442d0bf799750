import { describe, expect, it } from 'vitest';
import { analyse } from './analyse';
import { buildSynonyms } from './synonyms';

const table = buildSynonyms(
  [
    ['CCAS', "centre communal d'action sociale"],
    ['aînés', 'seniors'],
    ['seniors', 'personnes âgées'],
    ['alone'],
    ['de la', 'vide'],
  ],
  [['pouvoir d’agir', 'Participation des habitants']],
);
const find = (text: string) => table.find(analyse(text))?.map((term) => term.map(({ form }) => form).join(' '));

describe('buildSynonyms', () => {
  it('finds a group by any of its terms, whatever the number, accents or elision', () => {
    expect(find('C.C.A.S.')).toEqual(['ccas', 'centre communal action sociale']);
    expect(find('centres communaux d’action sociale')).toEqual(['ccas', 'centre communal action sociale']);
  });
  it('makes one group of groups that share a term', () => {
    expect(find('personne âgée')).toEqual(['aines', 'seniors', 'personnes agees']);
  });
  it('drops groups with nothing to be equal to', () => {
    expect(find('alone')).toBeUndefined();
    expect(find('vide')).toBeUndefined();
  });
  it('follows a one-way pair one way only', () => {
    expect(find("pouvoir d'agir")).toEqual(['participation habitants']);
    expect(find('participation des habitants')).toBeUndefined();
  });
});
