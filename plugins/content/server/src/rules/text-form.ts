import { knownSchema, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { cleanDocument, keptForm, typeOf } from '../../../shared';

type Values = Record<string, unknown>;

/** What is to be written of a document of this type, each text in the form in which texts are kept, each value in that of its kind. */
export function inKeptForm(strapi: Core.Strapi, uid: string, data: Values): Values {
  const attributesOf = (component: string) => schemaOf(strapi, component)?.attributes;
  const cleaned = cleanDocument(data, knownSchema(strapi, uid).attributes, attributesOf);
  const type = typeOf(uid);
  return type ? keptForm(type, cleaned) : cleaned;
}
