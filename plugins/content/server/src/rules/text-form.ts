import type { Core } from '@strapi/strapi';
import { cleanDocument, withoutSpaces } from '../../../shared';
import { modelOf } from '../schema';

type Values = Record<string, unknown>;

/** Numbers that people write in groups; kept without spaces. */
const numbered: Readonly<Record<string, readonly string[]>> = { 'api::actor.actor': ['rna', 'siret'] };

/** What is to be written of a document of this type, each text in the form in which texts are kept. */
export function inKeptForm(strapi: Core.Strapi, uid: string, data: Values): Values {
  const attributesOf = (component: string) => modelOf(strapi, component)?.attributes;
  const cleaned = cleanDocument(data, modelOf(strapi, uid).attributes, attributesOf);
  for (const field of numbered[uid] ?? []) {
    const value = cleaned[field];
    // The column is unique: two actors without a number have none, and not the same empty one.
    if (typeof value === 'string') cleaned[field] = withoutSpaces(value) || null;
  }
  return cleaned;
}
