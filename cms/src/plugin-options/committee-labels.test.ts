import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from './committee-labels';

interface Attribute {
  type: string;
  component?: string;
  mappedBy?: string;
  enum?: string[];
}
type Attributes = Record<string, Attribute>;

const src = path.resolve(import.meta.dirname, '..');
const attributesOf = (...file: string[]): Attributes =>
  (JSON.parse(readFileSync(path.join(src, ...file), 'utf8')) as { attributes: Attributes }).attributes;

/** Every field of a type and of its components: path → attribute. A mirror of a relation is not examined. */
function fieldsOf(attributes: Attributes, before = ''): [string, Attribute][] {
  return Object.entries(attributes).flatMap(([name, attribute]): [string, Attribute][] => {
    const field = `${before}${name}`;
    if (!attribute.component) return [[field, attribute]];
    const [group = '', component = ''] = attribute.component.split('.');
    return [[field, attribute], ...fieldsOf(attributesOf('components', group, `${component}.json`), `${field}.`)];
  });
}

/** Shown by their form, without a name: the line of a list, a date that is not fully known, a picture. */
const nameless = /\.(text|value|precision|file)$/;

describe.each(Object.entries(labels))('the labels of %s', (uid, named) => {
  const type = uid.split('.')[1] ?? '';
  const fields = fieldsOf(attributesOf('api', type, 'content-types', type, 'schema.json'));

  it('name every field that is examined, and none that is not there', () => {
    const paths = fields.map(([field]) => field);
    const examined = fields.filter(([, { mappedBy }]) => !mappedBy).map(([field]) => field);
    expect(examined.filter((field) => !nameless.test(field) && !Object.hasOwn(named, field))).toEqual([]);
    expect(Object.keys(named).filter((field) => !paths.includes(field))).toEqual([]);
  });

  it('have a word for every value of a closed list', () => {
    const missing = fields.flatMap(([field, { enum: codes = [] }]) =>
      nameless.test(field)
        ? []
        : codes
            .filter((code) => !named[field as keyof typeof named]?.values?.[code])
            .map((code) => `${field}: ${code}`),
    );
    expect(missing).toEqual([]);
  });
});
