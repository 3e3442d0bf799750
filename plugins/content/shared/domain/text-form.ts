import { cleanCharacters, cleanText } from '@passerelles/config/people';

export { cleanCharacters, cleanText, isUnseen } from '@passerelles/config/people';

/** As much of an attribute of a Strapi schema as the form of its text takes. */
export interface TextAttribute {
  type: string;
  component?: string;
}
type Attributes = Readonly<Record<string, TextAttribute>>;
type Values = Readonly<Record<string, unknown>>;

const plainTexts: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'uid', 'email']);

/**
 * The values of a document with every text in its one form, in components too. What is not text (relations, media, numbers, dates, closed lists,
 * passwords) is left as it is.
 * @param attributesOf the attributes of a component by its uid; undefined when there is none
 */
export function cleanDocument(
  values: Values,
  attributes: Attributes,
  attributesOf: (component: string) => Attributes | undefined,
): Record<string, unknown> {
  const cleaned: Record<string, unknown> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    const attribute = attributes[name];
    if (attribute) cleaned[name] = cleanAttribute(value, attribute, attributesOf);
  }
  return cleaned;
}

function cleanAttribute(
  value: unknown,
  { type, component }: TextAttribute,
  attributesOf: (component: string) => Attributes | undefined,
): unknown {
  if (plainTexts.has(type)) return typeof value === 'string' ? cleanText(value) : value;
  // A space between two nodes of a rich text is a part of the text around it.
  if (type === 'blocks' || type === 'json') return cleanDeep(value);
  if (type !== 'component' && type !== 'dynamiczone') return value;
  const cleanOne = (item: unknown): unknown => {
    if (!isValues(item)) return item;
    const attributes = attributesOf(type === 'component' ? (component ?? '') : String(item['__component']));
    return attributes ? cleanDocument(item, attributes, attributesOf) : item;
  };
  return Array.isArray(value) ? value.map(cleanOne) : cleanOne(value);
}

/** Every string of a JSON value in its one form, however deep; keys are left as they are. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanCharacters(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (!isValues(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanDeep(item)]));
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
