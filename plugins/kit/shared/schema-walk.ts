/** The part of a Strapi attribute that is read of it. */
export interface AttributeShape {
  type: string;
  target?: string;
  relation?: string;
  mappedBy?: string;
  inversedBy?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
  targetField?: string;
  maxLength?: number;
  required?: boolean;
}
/** The schema of a content type or of a component. */
export interface SchemaShape {
  attributes: Readonly<Record<string, AttributeShape>>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}
/** The schema of a uid; undefined for what does not exist. */
export type SchemaLookup = (uid: string) => SchemaShape | undefined;

/** One attribute, and how to come to it from the type: `['programme', 'speakers', 'organisation']`. */
export interface Place {
  path: readonly string[];
  name: string;
  attribute: AttributeShape;
}

/**
 * Every attribute of a type and of its components, at any depth, in the order of the schemas. `enter`: false leaves out an attribute and
 * what is in it. A condition can't be written into a dynamic zone, so nothing inside one is a place.
 */
export function* placesIn(
  schemaOf: SchemaLookup,
  uid: string,
  enter: (name: string, attribute: AttributeShape) => boolean = () => true,
  above: readonly string[] = [],
): Generator<Place> {
  for (const [name, attribute] of Object.entries(schemaOf(uid)?.attributes ?? {})) {
    if (!enter(name, attribute)) continue;
    const path = [...above, name];
    yield { path, name, attribute };
    if (attribute.type === 'component' && attribute.component !== undefined)
      yield* placesIn(schemaOf, attribute.component, enter, path);
  }
}

/** `{ a: { b: inner } }` for the path `['a', 'b']`: a condition at a place. */
export const atPath = (path: readonly string[], inner: object): Record<string, unknown> =>
  path.reduceRight<Record<string, unknown>>((value, name) => ({ [name]: value }), inner as Record<string, unknown>);
