import { expect, it } from 'vitest';
import { atPath, placesIn, type SchemaShape } from './schema-walk';

const schemas: Record<string, SchemaShape> = {
  sheet: {
    attributes: {
      title: { type: 'string' },
      owner: { type: 'relation', target: 'actor' },
      programme: { type: 'component', component: 'session' },
      zone: { type: 'dynamiczone', components: ['session'] },
    },
  },
  session: { attributes: { speakers: { type: 'component', component: 'speaker' }, note: { type: 'text' } } },
  speaker: { attributes: { organisation: { type: 'relation', target: 'actor' } } },
};
const schemaOf = (uid: string) => schemas[uid];
const paths = (...given: Parameters<typeof placesIn>) => [...placesIn(...given)].map(({ path }) => path.join('.'));

it('finds the attributes of a type and of its components, in order', () => {
  expect(paths(schemaOf, 'sheet')).toEqual([
    'title',
    'owner',
    'programme',
    'programme.speakers',
    'programme.speakers.organisation',
    'programme.note',
    'zone',
  ]);
});

it('leaves out what is not entered, and what is in it', () => {
  expect(paths(schemaOf, 'sheet', (name) => name !== 'speakers')).toEqual([
    'title',
    'owner',
    'programme',
    'programme.note',
    'zone',
  ]);
});

it('finds nothing in a type that does not exist', () => expect(paths(schemaOf, 'other')).toEqual([]));

it('puts a condition at a path', () => {
  expect(atPath(['a', 'b'], { id: 1 })).toEqual({ a: { b: { id: 1 } } });
  expect(atPath([], { id: 1 })).toEqual({ id: 1 });
});
