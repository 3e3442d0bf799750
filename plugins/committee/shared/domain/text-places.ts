import type { AttributeShape, SchemaLookup, SchemaShape } from '@passerelles/kit/shared';
import { isGovernedField, type Snapshot } from './snapshot';

/** A text of a document that a minor correction may touch. `path` has the places of lists (`objectives.1.text`), `field` has not (`objectives.text`). */
export interface TextPlace {
  path: string;
  field: string;
  text: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = new Set(['string', 'text', 'richtext']);
/** Words, and no code or figure that is kept as text: a currency, an hour, a year. */
const isProse = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}{2}/u.test(value) && !/^[A-Z]{3}$/.test(value);
/** A date as precise as it is known is a component of texts that are no words. */
const isDate = (value: Json): boolean => 'value' in value && 'precision' in value;

/**
 * The texts of a document, in the order of its schema: plain ones, those of components, and those of rich text. A minor correction (a typo, a dead
 * link in a text) changes words that are there: no choice, figure, link to another document or file, and no text that was empty.
 */
export function textPlaces(snapshot: Snapshot, schema: SchemaShape, components: SchemaLookup): TextPlace[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]) =>
    isGovernedField(name, attribute) ? placesOf(snapshot[name], attribute, { path: name, field: name }) : [],
  );

  function placesOf(value: unknown, attribute: AttributeShape, at: Omit<TextPlace, 'text'>): TextPlace[] {
    if (texts.has(attribute.type)) return isProse(value) ? [{ ...at, text: value }] : [];
    if (attribute.type === 'blocks') return blockPlaces(value, at);
    const component = attribute.type === 'component' ? components(attribute.component ?? '') : undefined;
    if (!component) return [];
    if (Array.isArray(value))
      return value.flatMap((item, index) => partsOf(item, component, { ...at, path: `${at.path}.${index}` }));
    return partsOf(value, component, at);
  }

  function partsOf(value: unknown, { attributes }: SchemaShape, at: Omit<TextPlace, 'text'>): TextPlace[] {
    if (!isObject(value) || isDate(value)) return [];
    return Object.entries(attributes).flatMap(([name, attribute]) =>
      placesOf(value[name], attribute, { path: `${at.path}.${name}`, field: `${at.field}.${name}` }),
    );
  }
}

/** Each run of a rich text is a place of its own: what stands in bold stays in bold. */
function blockPlaces(value: unknown, at: Omit<TextPlace, 'text'>): TextPlace[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => blockPlaces(item, { ...at, path: `${at.path}.${index}` }));
  if (!isObject(value)) return [];
  if (typeof value.text === 'string') return isProse(value.text) ? [{ ...at, text: value.text }] : [];
  return blockPlaces(value.children, { ...at, path: `${at.path}.children` });
}

/**
 * What the document service is to write, so that a stored draft says the corrected texts: the fields that change, whole, with components by their
 * ids and of each only what changes. `texts`: by path, as in {@link textPlaces}.
 */
export function correctedFields(
  draft: Readonly<Json>,
  schema: SchemaShape,
  components: SchemaLookup,
  texts: ReadonlyMap<string, string>,
): Json {
  const paths = [...texts.keys()];
  const concerns = (path: string) => paths.some((one) => one === path || one.startsWith(`${path}.`));
  return fieldsOf(draft, schema, '');

  function fieldsOf(value: Readonly<Json>, { attributes }: SchemaShape, before: string): Json {
    return Object.fromEntries(
      Object.entries(attributes).flatMap(([name, attribute]) => {
        const path = `${before}${name}`;
        return concerns(path) ? [[name, valueOf(value[name], attribute, path)]] : [];
      }),
    );
  }

  function valueOf(value: unknown, attribute: AttributeShape, path: string): unknown {
    const text = texts.get(path);
    if (text !== undefined) return text;
    if (attribute.type === 'blocks') return blocksOf(value, path);
    const component = components(attribute.component ?? '');
    if (!component) return value;
    const one = (item: unknown, at: string): unknown =>
      isObject(item) ? { id: item.id, ...fieldsOf(item, component, `${at}.`) } : item;
    return Array.isArray(value) ? value.map((item, index) => one(item, `${path}.${index}`)) : one(value, path);
  }

  function blocksOf(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => blocksOf(item, `${path}.${index}`));
    if (!isObject(value)) return value;
    const text = texts.get(path);
    if (text !== undefined) return { ...value, text };
    return 'children' in value ? { ...value, children: blocksOf(value.children, `${path}.children`) } : value;
  }
}
