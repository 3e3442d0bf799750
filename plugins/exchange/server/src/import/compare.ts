import { hasDrafts, knownSchema } from '@passerelles/kit/server';
import { type SchemaShape } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import type { Data } from './resolve';

type Attributes = SchemaShape['attributes'];
type Values = Record<string, unknown>;

const componentOf = (strapi: Core.Strapi, uid: string | undefined): Attributes =>
  knownSchema(strapi, uid ?? '').attributes;
const numbers = new Set(['integer', 'float', 'decimal']);
const toMany = (relation: string | undefined) => Boolean(relation?.endsWith('ToMany'));

/** The populate that reads `keys` of a document with everything that {@link normalise} compares. */
export function populateFor(
  strapi: Core.Strapi,
  attributes: Attributes,
  keys: readonly string[],
): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const key of keys) {
    const attribute = attributes[key];
    if (attribute?.type === 'relation') populate[key] = { fields: ['documentId'] };
    if (attribute?.type === 'component') {
      const inner = componentOf(strapi, attribute.component);
      populate[key] = { populate: populateFor(strapi, inner, Object.keys(inner)) };
    }
  }
  return populate;
}

const idOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? (value as { documentId?: unknown }).documentId : value;

/** JSON whose keys are sorted, so that two equal objects are two equal texts. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

function normaliseValue(strapi: Core.Strapi, attribute: Attributes[string], value: unknown): unknown {
  const { type } = attribute;
  if (type === 'component') {
    const inner = componentOf(strapi, attribute.component);
    // A file picked in the admin panel is not the import's to compare.
    const keys = Object.keys(inner).filter((key) => inner[key]?.type !== 'media');
    const each = (item: unknown) => normalise(strapi, inner, keys, item as Values);
    return attribute.repeatable ? ((value as unknown[] | null) ?? []).map(each) : value ? each(value) : null;
  }
  if (type === 'relation')
    return toMany(attribute.relation) ? ((value as unknown[] | null) ?? []).map(idOf).sort() : (idOf(value) ?? null);
  if (value === undefined || value === null || value === '') return null;
  if (numbers.has(type)) return Number(value);
  if (type === 'json' || type === 'blocks') return canonical(value);
  return value;
}

/**
 * What a document says, free of how it is stored: no ids of components, relations as ids of documents in no order,
 * nothing and null alike. Two documents that say the same give the same JSON.
 */
export function normalise(strapi: Core.Strapi, attributes: Attributes, keys: readonly string[], values: Values): Data {
  const kept = [...keys].filter((key) => attributes[key]).sort();
  return Object.fromEntries(kept.map((key) => [key, normaliseValue(strapi, attributes[key]!, values[key])]));
}

/** Whether the document says what `data` says, on the fields that `data` has. */
export function says(
  strapi: Core.Strapi,
  uid: string,
  document: Values,
  data: Data,
  ignored: readonly string[] = [],
): boolean {
  const attributes = knownSchema(strapi, uid).attributes;
  const keys = Object.keys(data).filter((key) => !ignored.includes(key));
  return (
    JSON.stringify(normalise(strapi, attributes, keys, document)) ===
    JSON.stringify(normalise(strapi, attributes, keys, data))
  );
}

/** The fields that relate to publishable types: in a published version they show only the published ones. */
export function publishableRelations(strapi: Core.Strapi, uid: string): string[] {
  const attributes = knownSchema(strapi, uid).attributes;
  return Object.keys(attributes).filter((key) => {
    const { type, target } = attributes[key]!;
    return type === 'relation' && hasDrafts(strapi, target ?? '');
  });
}
