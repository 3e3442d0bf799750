import { describe, expect, it } from 'vitest';
import type { SchemaShape } from './snapshot';
import { correctedFields, textPlaces } from './text-places';

const item: SchemaShape = { attributes: { text: { type: 'text' } } };
const budget: SchemaShape = {
  attributes: { state: { type: 'enumeration' }, currency: { type: 'string' }, note: { type: 'text' } },
};
const date: SchemaShape = { attributes: { value: { type: 'string' }, precision: { type: 'enumeration' } } };
const components = (uid: string): SchemaShape | undefined =>
  ({ 'shared.item': item, 'shared.budget': budget, 'shared.date': date })[uid];
const schema: SchemaShape = {
  attributes: {
    title: { type: 'string' },
    slug: { type: 'uid' },
    status: { type: 'enumeration' },
    summary: { type: 'text' },
    empty: { type: 'text' },
    objectives: { type: 'component', component: 'shared.item', repeatable: true },
    budget: { type: 'component', component: 'shared.budget' },
    start: { type: 'component', component: 'shared.date' },
    owner: { type: 'relation', target: 'api::actor.actor' },
    description: { type: 'blocks' },
  },
};
const blocks = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Le four ', bold: true },
      { type: 'link', url: 'https://exemple.fr', children: [{ type: 'text', text: 'chaufe' }] },
      { type: 'text', text: '.' },
    ],
  },
];
const snapshot = {
  title: 'Le four à pain',
  slug: 'four',
  status: 'ongoing',
  summary: 'Un resumé.',
  empty: null,
  objectives: [{ text: 'Cuire' }, { text: 'Partagé' }],
  budget: { state: 'filled', currency: 'EUR', note: 'Pour an' },
  start: { value: 'mars 2011', precision: 'month' },
  owner: { uid: 'api::actor.actor', documentId: 'a' },
  description: blocks,
};

describe('the texts that a minor correction may touch', () => {
  it('are the words that are there, and nothing else', () => {
    expect(textPlaces(snapshot, schema, components).map(({ path, field, text }) => [path, field, text])).toEqual([
      ['title', 'title', 'Le four à pain'],
      ['summary', 'summary', 'Un resumé.'],
      ['objectives.0.text', 'objectives.text', 'Cuire'],
      ['objectives.1.text', 'objectives.text', 'Partagé'],
      ['budget.note', 'budget.note', 'Pour an'],
      ['description.0.children.0', 'description', 'Le four '],
      ['description.0.children.1.children.0', 'description', 'chaufe'],
    ]);
  });

  it('are written by the fields that change, components by their ids', () => {
    const draft = {
      ...snapshot,
      objectives: [
        { id: 7, text: 'Cuire' },
        { id: 9, text: 'Partagé' },
      ],
      budget: { id: 3 },
    };
    const texts = new Map([
      ['summary', 'Un résumé.'],
      ['objectives.1.text', 'Partager'],
      ['budget.note', 'Par an'],
      ['description.0.children.1.children.0', 'chauffe'],
    ]);
    const [paragraph] = blocks;
    expect(correctedFields(draft, schema, components, texts)).toEqual({
      summary: 'Un résumé.',
      objectives: [{ id: 7 }, { id: 9, text: 'Partager' }],
      budget: { id: 3, note: 'Par an' },
      description: [
        {
          ...paragraph,
          children: [
            { type: 'text', text: 'Le four ', bold: true },
            { type: 'link', url: 'https://exemple.fr', children: [{ type: 'text', text: 'chauffe' }] },
            { type: 'text', text: '.' },
          ],
        },
      ],
    });
  });
});
