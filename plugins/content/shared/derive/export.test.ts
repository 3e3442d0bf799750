import { describe, expect, it } from 'vitest';
import { actor, practice } from '../types';
import { cellOf, exportColumns, exportValues, valueAt } from './export';

const view = {
  documentId: 'd1',
  title: 'Jardin',
  owner: { documentId: 'a1', name: 'CCAS', slug: 'ccas' },
  strengths: [{ text: 'Le voisinage' }],
  practiceStatus: 'ended',
  budget: { state: 'filled', amount: '12.50', currency: 'EUR' },
  programme: [
    {
      start: '09:30',
      title: 'Accueil',
      speakers: [{ name: 'Camille', organisation: { documentId: 'a1', name: 'CCAS' } }],
    },
  ],
  indicators: [{ label: 'Paniers', points: [{ year: 2013, value: 4 }] }],
  documents: [{ url: '/a.pdf', name: 'a.pdf' }],
  provenance: [],
};

describe('what open data hold of a public version', () => {
  const values = exportValues(practice, view);

  it('is every field that says something, under the names of the codebook, with names in the place of references', () => {
    expect(Object.keys(values)).toEqual(['title', 'owner', 'status', 'programme', 'budget', 'indicators', 'strengths']);
    expect(values).toMatchObject({
      owner: 'CCAS',
      status: 'ended',
      budget: { state: 'filled', amount: 12.5, year: null },
      programme: [{ start: '09:30', speakers: [{ name: 'Camille', organisation: 'CCAS' }] }],
      indicators: [{ series: [{ year: 2013, value: 4 }] }],
    });
  });

  it('is written in a table by the columns of its description', () => {
    const cells = Object.fromEntries(
      exportColumns('fr')
        .filter(({ type }) => type === 'practice')
        .map(({ name, column, kind }) => [name, cellOf(kind, valueAt(values, column), 'fr')]),
    );
    expect(cells).toMatchObject({
      'L’action est': 'Terminée',
      'Budget, montant': 12.5,
      'Programme d’une journée': '09:30, Accueil, Camille, CCAS',
      'Chiffres suivis dans le temps': 'Paniers, 2013, 4',
      'Points forts': 'Le voisinage',
      Contexte: null,
    });
    expect(cells).not.toHaveProperty('Documents');
  });

  it('has a column for every field and every part of a group, files left out', () => {
    const columns = exportColumns('en')
      .filter(({ type }) => type === 'actor')
      .map(({ column }) => column);
    expect(columns).toEqual(
      Object.keys(actor.fields).flatMap((name) =>
        name === 'logo' ? [] : name === 'coordinates' ? ['coordinates.latitude', 'coordinates.longitude'] : [name],
      ),
    );
  });
});
