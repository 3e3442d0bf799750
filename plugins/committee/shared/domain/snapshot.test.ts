import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { differences } from './difference';
import { normalise, type SchemaShape } from './snapshot';

const schema: SchemaShape = {
  attributes: {
    title: { type: 'string' },
    amount: { type: 'decimal' },
    owner: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    themes: { type: 'relation', relation: 'manyToMany', target: 'api::theme.theme' },
    inspired: { type: 'relation', relation: 'manyToMany', target: 'api::practice.practice', mappedBy: 'inspiredBy' },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
    cover: { type: 'media' },
    documents: { type: 'media', multiple: true },
    programme: { type: 'component', component: 'shared.session', repeatable: true },
    budget: { type: 'component', component: 'shared.budget' },
    publishedAt: { type: 'datetime' },
  },
};
const components: Record<string, SchemaShape> = {
  'shared.session': {
    attributes: {
      title: { type: 'string' },
      speaker: { type: 'relation', relation: 'manyToOne', target: 'api::actor.actor' },
    },
  },
  'shared.budget': { attributes: { amount: { type: 'decimal' } } },
};
const take = (entry: Record<string, unknown>) => normalise(entry, schema, (uid) => components[uid]);

describe('the snapshot of a document', () => {
  it('keeps what is vouched for, and nothing of how it is stored', () => {
    const snapshot = take({
      id: 7,
      documentId: 'd7',
      publishedAt: '2026-01-01',
      createdBy: { id: 1 },
      title: 'Rencontres',
      amount: '40000.00',
      owner: { id: 3, documentId: 'ccas', name: 'CCAS' },
      themes: [{ documentId: 'b' }, { documentId: 'a' }],
      inspired: [{ documentId: 'other' }],
      cover: { id: 1, hash: 'photo_1', sha256: 'aa', name: 'photo.jpg', url: '/uploads/photo_1.jpg' },
      documents: [{ sha256: 'x', name: 'x.pdf' }, { name: 'y.pdf' }],
      programme: [{ id: 12, title: 'Accueil', speaker: { id: 9, documentId: 's' } }],
      budget: { id: 4, amount: 40000 },
    });
    expect(snapshot).toEqual({
      title: 'Rencontres',
      amount: 40000,
      owner: { uid: 'api::actor.actor', documentId: 'ccas' },
      themes: [
        { uid: 'api::theme.theme', documentId: 'a' },
        { uid: 'api::theme.theme', documentId: 'b' },
      ],
      cover: { sha256: 'aa', name: 'photo.jpg' },
      documents: [
        { sha256: 'x', name: 'x.pdf' },
        { sha256: null, name: 'y.pdf' },
      ],
      programme: [{ title: 'Accueil', speaker: { uid: 'api::actor.actor', documentId: 's' } }],
      budget: { amount: 40000 },
    });
  });

  it('is the same whatever the row ids, the order of relations and the way a blank was stored', () => {
    const one = take({
      id: 1,
      title: '',
      themes: [
        { id: 1, documentId: 'a' },
        { id: 2, documentId: 'b' },
      ],
      programme: [{ id: 5, title: 'x' }],
    });
    const two = take({
      id: 9,
      themes: [
        { id: 8, documentId: 'b' },
        { id: 7, documentId: 'a' },
      ],
      programme: [{ id: 6, title: 'x', speaker: null }],
    });
    expect(canonicalJson(one)).toBe(canonicalJson(two));
  });

  it('changes when the bytes of a file do, whatever its address', () => {
    const one = take({ cover: { hash: 'photo_1', sha256: 'aa', name: 'photo.jpg' } });
    const two = take({ cover: { hash: 'photo_1', sha256: 'bb', name: 'photo.jpg' } });
    expect(differences(one, two).map((difference) => difference.field)).toEqual(['cover']);
  });

  it('changes with the order of a programme, which readers see', () => {
    const one = take({ programme: [{ title: 'a' }, { title: 'b' }] });
    const two = take({ programme: [{ title: 'b' }, { title: 'a' }] });
    expect(differences(one, two).map((difference) => difference.field)).toEqual(['programme']);
  });

  it('refuses to vouch for a component that it does not know', () => {
    const unknown: SchemaShape = { attributes: { block: { type: 'component', component: 'shared.unknown' } } };
    expect(() => normalise({ block: {} }, unknown, () => undefined)).toThrow('shared.unknown');
  });
});
