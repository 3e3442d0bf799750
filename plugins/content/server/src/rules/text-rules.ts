import { knownSchema } from '@passerelles/kit/server';
import type { AttributeShape } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { typeOf } from '../../../shared';
import { problemOf, type FieldProblem } from './problem';

type Values = Record<string, unknown>;

/** What a column of the type `string` holds, where the schema says no less. */
const columnLength = 255;
const oneLine: ReadonlySet<string> = new Set(['string', 'uid', 'email']);

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The most characters (as JavaScript counts them, and Strapi) that an attribute takes; undefined when any number. */
const mostCharacters = ({ type, maxLength }: AttributeShape): number | undefined =>
  maxLength ?? (oneLine.has(type) ? columnLength : undefined);

interface TooLong {
  path: FieldProblem['path'];
  most: number;
}

/** Texts that are longer than what their column or their schema takes, in components too. */
function tooLong(strapi: Core.Strapi, uid: string, values: Values, path: FieldProblem['path']): TooLong[] {
  const { attributes } = knownSchema(strapi, uid);
  return Object.entries(values).flatMap(([name, value]): TooLong[] => {
    const attribute = attributes[name];
    if (!attribute) return [];
    const here = [...path, name];
    const most = mostCharacters(attribute);
    if (typeof value === 'string' && most !== undefined && value.length > most) return [{ path: here, most }];
    const { component } = attribute;
    if (!component) return [];
    const within = (item: unknown, at: FieldProblem['path']) =>
      isValues(item) ? tooLong(strapi, component, item, at) : [];
    return Array.isArray(value) ? value.flatMap((item, index) => within(item, [...here, index])) : within(value, here);
  });
}

/** The fields by which a document is called: those that its address is made of. */
function namingFields(strapi: Core.Strapi, uid: string): string[] {
  const attributes = Object.values(knownSchema(strapi, uid).attributes);
  return attributes.flatMap(({ type, targetField }) => (type === 'uid' && targetField ? [targetField] : []));
}

/**
 * Of a type that is not described: a name that nobody can read, and texts that do not fit. The texts are to be in their one form. What is
 * described is judged by its kinds.
 */
export function textProblems(strapi: Core.Strapi, uid: string, data: Values): FieldProblem[] {
  if (typeOf(uid)) return [];
  const unseen = namingFields(strapi, uid).filter((field) => data[field] === '');
  return [
    ...unseen.map((field) => problemOf(uid, { path: field, code: 'REQUIRED' })),
    ...tooLong(strapi, uid, data, []).map(({ path, most }) =>
      problemOf(uid, { path: path.join('.'), code: 'TOO_LONG', limit: most }),
    ),
  ];
}
