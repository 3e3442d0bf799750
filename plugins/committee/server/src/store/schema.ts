import type { Core } from '@strapi/strapi';
import type { SchemaShape } from '../../../shared';

export function schemaOf(strapi: Core.Strapi, uid: string): SchemaShape | undefined {
  return strapi.getModel(uid as never) as unknown as SchemaShape | undefined;
}
