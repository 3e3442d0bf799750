import type { Core } from '@strapi/strapi';
import { modelOf } from '../schema';

/**
 * Every way from a content type to a target, through components too: `['owner']`, `['programme', 'speakers',
 * 'organisation']`. Read from the schema, so that a relation added later is followed without anyone thinking of it.
 */
export function relationPaths(strapi: Core.Strapi, uid: string, target: string): string[][] {
  return Object.entries(modelOf(strapi, uid).attributes).flatMap(([name, attribute]) => {
    if (attribute.type === 'relation' && attribute.target === target) return [[name]];
    if (attribute.type !== 'component' || attribute.component === undefined) return [];
    return relationPaths(strapi, attribute.component, target).map((path) => [name, ...path]);
  });
}

/** `{ a: { b: filter } }` for the path `['a', 'b']`. */
export function nested(path: readonly string[], filter: object): object {
  return path.reduceRight((inner, name) => ({ [name]: inner }), filter);
}
