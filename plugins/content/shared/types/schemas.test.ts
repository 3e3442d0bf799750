import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { types, fieldsOf, type Column } from '..';

const cms = path.resolve(import.meta.dirname, '../../../../cms/src');
type Attribute = Record<string, unknown>;
const attributesIn = (file: string): Record<string, Attribute> =>
  (JSON.parse(readFileSync(path.join(cms, file), 'utf8')) as { attributes: Record<string, Attribute> }).attributes;
const componentFile = (name: string) => `components/${name.replace('.', '/')}.json`;
const uids = new Map(types.map(({ name, uid }) => [name, uid]));

/** Where the stored schema says something else than the description; the first difference is enough to mend it. */
function difference(place: string, column: Column, attribute: Attribute | undefined): string | null {
  if (!attribute) return `${place} is described and not stored`;
  if (column.type !== attribute['type'] && !(column.type === 'string' && attribute['type'] === 'uid'))
    return `${place} is described as ${column.type}, stored as ${String(attribute['type'])}`;
  if ('maxLength' in column && column.maxLength !== attribute['maxLength'])
    return `${place} is described with ${column.maxLength} characters, stored with ${String(attribute['maxLength'])}`;
  if (column.type === 'enumeration' && JSON.stringify(column.enum) !== JSON.stringify(attribute['enum']))
    return `${place} is described as one of ${column.enum.join()}, stored as ${String(attribute['enum'])}`;
  if (column.type === 'relation') {
    const target = column.target === 'committee' ? 'plugin::committee.committee' : uids.get(column.target);
    if (target !== attribute['target'])
      return `${place} refers to ${column.target}, stored ${String(attribute['target'])}`;
    if (column.many !== String(attribute['relation']).endsWith('ToMany'))
      return `${place} is described as ${column.many ? 'many' : 'one'}, stored ${String(attribute['relation'])}`;
  }
  if (column.type !== 'component') return null;
  if (column.component !== attribute['component'] || column.repeatable !== Boolean(attribute['repeatable']))
    return `${place} is described as ${column.component}, stored as ${String(attribute['component'])}`;
  return firstOf(
    place,
    [
      ...Object.entries(column.parts ?? {}).map(([name, { kind }]): [string, Column] => [name, kind.column]),
      ...Object.entries(column.others ?? {}).map(([name, other]): [string, Column] => [name, other.column]),
    ],
    attributesIn(componentFile(column.component)),
  );
}

function firstOf(
  place: string,
  parts: [string, Column][],
  attributes: Record<string, Attribute>,
  mirrors: readonly string[] = [],
): string | null {
  for (const [name, column] of parts) {
    const found = difference(`${place}.${name}`, column, attributes[name]);
    if (found) return found;
  }
  const described = new Set([...parts.map(([name]) => name), ...mirrors]);
  const more = Object.keys(attributes).find((name) => !described.has(name));
  if (more) return `${place}.${more} is stored and not described`;
  const less = mirrors.find((name) => !(name in attributes));
  return less ? `${place}.${less} is named and not stored` : null;
}

describe('what Strapi stores', () => {
  it.each(types.map((type) => [type.name, type] as const))('of %s is what its description says', (name, type) => {
    const attributes = attributesIn(`api/${name}/content-types/${name}/schema.json`);
    const columns = fieldsOf(type).map(([field, { kind }]): [string, Column] => [field, kind.column]);
    expect(firstOf(name, columns, attributes, Object.keys(type.mirrors ?? {}))).toBeNull();
  });
});

/** The types that a committee or an editor publishes: until then, what refers to one leads nowhere. */
const withDrafts = new Map(types.map((type) => [type.uid, type] as const).filter(([, { name }]) => hasDrafts(name)));

function hasDrafts(name: string): boolean {
  const file = path.join(cms, `api/${name}/content-types/${name}/schema.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { options: { draftAndPublish: boolean } }).options.draftAndPublish;
}

/** Every relation that stands in a type, or in a component of it, to a type with drafts. */
function relationsToDrafts(file: string): [string, Attribute][] {
  return Object.entries(attributesIn(file)).flatMap(([name, attribute]): [string, Attribute][] => {
    if (attribute['type'] === 'component')
      return relationsToDrafts(componentFile(String(attribute['component']))).map(([, inner]) => [name, inner]);
    return withDrafts.has(String(attribute['target'])) ? [[name, attribute]] : [];
  });
}

it('is shown from both sides where a type with drafts is referred to: the views of the others follow its publication by that', () => {
  expect(withDrafts.size).toBeGreaterThan(0);
  const shown = (uid: string) => {
    const type = types.find((one) => one.uid === uid)!;
    return [...fieldsOf(type).map(([name]) => name), ...Object.keys(type.shownMirrors ?? {})];
  };
  const unseen = types.flatMap(({ name, uid }) =>
    relationsToDrafts(`api/${name}/content-types/${name}/schema.json`).filter(
      ([own, { target, inversedBy, mappedBy }]) => {
        const other = String(inversedBy ?? mappedBy);
        return !shown(uid).includes(own) || !shown(String(target)).includes(other);
      },
    ),
  );
  expect(unseen).toEqual([]);
});
