import type { Core } from '@strapi/strapi';

/** The part of an attribute of a Strapi schema that this plugin reads. */
export interface Attribute {
  type: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  relation?: string;
  mappedBy?: string;
  inversedBy?: string;
  targetField?: string;
  maxLength?: number;
  required?: boolean;
}

/** The part of a Strapi schema, of a content type or of a component, that this plugin reads. */
export interface Model {
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The schema of a content type or component. */
export function modelOf(strapi: Core.Strapi, uid: string): Model {
  return strapi.getModel(uid as never) as unknown as Model;
}

/** Whether documents of this type are drafts before they are published. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  modelOf(strapi, uid)?.options?.draftAndPublish === true;
