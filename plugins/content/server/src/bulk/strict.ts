import type { Core } from '@strapi/strapi';
import { modelOf, type Attribute, type Model } from '../schema';

type Values = Record<string, unknown>;
interface Validator {
  validateEntityCreation(model: Model, data: Values, options: { isDraft: boolean }): Promise<unknown>;
}

/**
 * Holds what Strapi itself asks of a document by its schema, as its Document Service does before it writes; for a published one, what is
 * required. Without the relations, which are looked up when they are written, and the address, which {@link slugProblems} looks at.
 * @throws ValidationError
 */
export async function holdSchema(strapi: Core.Strapi, uid: string, data: Values, isDraft: boolean): Promise<void> {
  const model = modelOf(strapi, uid);
  const attributes = Object.fromEntries(
    Object.entries(model.attributes).flatMap(([name, attribute]): [string, Attribute][] =>
      attribute.type === 'relation'
        ? []
        : [[name, attribute.type === 'uid' ? { ...attribute, type: 'string' } : attribute]],
    ),
  );
  const validator = strapi.get('entityValidator') as unknown as Validator;
  await validator.validateEntityCreation({ ...model, attributes }, withoutRelations(strapi, attributes, data), {
    isDraft,
  });
}

function withoutRelations(strapi: Core.Strapi, attributes: Record<string, Attribute>, data: Values): Values {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
      const { type, component } = attributes[name] ?? { type: 'relation' };
      if (type === 'relation') return [];
      if (type !== 'component' || !component || value === null) return [[name, value]];
      const inner = (part: unknown) => withoutRelations(strapi, modelOf(strapi, component).attributes, part as Values);
      return [[name, Array.isArray(value) ? value.map(inner) : inner(value)]];
    }),
  );
}
