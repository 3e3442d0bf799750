import type { Core } from '@strapi/strapi';
import type { SchemaShape } from '../../../shared';
import { modelOf } from '../strapi/untyped';

export function schemaOf(strapi: Core.Strapi, uid: string): SchemaShape | undefined {
  return modelOf<SchemaShape>(strapi, uid);
}
