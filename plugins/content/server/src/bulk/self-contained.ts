import type { Core } from '@strapi/strapi';
import { hasDrafts, joinTableOf, knownSchema } from '@passerelles/kit/server';
import type { AttributeShape } from '@passerelles/kit/shared';
import { idsGiven } from './targets';

type Values = Record<string, unknown>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether a document that says this can be written without touching another one: see the contract. */
export function isSelfContained(strapi: Core.Strapi, uid: string, data: Values): boolean {
  const localized = knownSchema(strapi, uid).pluginOptions?.i18n?.localized === true;
  return hasDrafts(strapi, uid) && !localized && saysOnlyItsOwn(strapi, uid, data);
}

function saysOnlyItsOwn(strapi: Core.Strapi, uid: string, data: Values): boolean {
  const { attributes } = knownSchema(strapi, uid);
  return Object.entries(data).every(([name, value]) => {
    const attribute = attributes[name];
    if (!attribute || isEmpty(value)) return true;
    const { type, component } = attribute;
    if (type === 'component' && component)
      return [value].flat().every((part) => saysOnlyItsOwn(strapi, component, part as Values));
    if (type === 'relation')
      return isOwned(strapi, uid, name, attribute) && idsGiven(value).length === [value].flat().length;
    return type !== 'media' && type !== 'dynamiczone';
  });
}

/** A relation in a table of its own, that no other document mirrors in a place for one: pointing at it would take it away from whoever did. */
const isOwned = (
  strapi: Core.Strapi,
  uid: string,
  name: string,
  { mappedBy, inversedBy, relation }: AttributeShape,
): boolean => joinTableOf(strapi, uid, name) !== null && !mappedBy && !(relation === 'oneToOne' && inversedBy);
