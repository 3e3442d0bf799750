import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { types, fieldsOf, type Kind } from '..';

const cms = path.resolve(import.meta.dirname, '../../../../cms/src');
type Attribute = Record<string, unknown>;
const attributesIn = (file: string): Record<string, Attribute> =>
  (JSON.parse(readFileSync(path.join(cms, file), 'utf8')) as { attributes: Record<string, Attribute> }).attributes;
const componentFile = (name: string) => `components/${name.replace('.', '/')}.json`;
const uids = new Map(types.map(({ name, uid }) => [name, uid]));

/** Where the stored schema says something else than the description; the first difference is enough to mend it. */
function difference(place: string, { column }: Kind, attribute: Attribute | undefined): string | null {
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
  return column.parts
    ? firstOf(place, Object.entries(column.parts), attributesIn(componentFile(column.component)))
    : null;
}

/** Of what only mirrors a relation that others hold, and of files, a description may say nothing. */
const mayBeLeftOut = (attribute: Attribute) => 'mappedBy' in attribute || attribute['type'] === 'media';

function firstOf(
  place: string,
  parts: [string, { kind: Kind }][],
  attributes: Record<string, Attribute>,
): string | null {
  for (const [name, { kind }] of parts) {
    const found = difference(`${place}.${name}`, kind, attributes[name]);
    if (found) return found;
  }
  const described = new Set(parts.map(([name]) => name));
  const more = Object.keys(attributes).find((name) => !described.has(name) && !mayBeLeftOut(attributes[name]!));
  return more ? `${place}.${more} is stored and not described` : null;
}

describe('what Strapi stores', () => {
  it.each(types.map((type) => [type.name, type] as const))('of %s is what its description says', (name, type) => {
    const attributes = attributesIn(`api/${name}/content-types/${name}/schema.json`);
    expect(firstOf(name, fieldsOf(type), attributes)).toBeNull();
  });
});
