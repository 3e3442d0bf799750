import type { Core } from '@strapi/strapi';
import type { DescribedTypes } from '../../../shared';
import { configurationOf } from '../configuration';

/** What the governed types and their fields are called, for the panel. */
export function describedTypes(strapi: Core.Strapi): DescribedTypes {
  const { governedTypes, labels } = configurationOf(strapi);
  return Object.fromEntries(
    Object.entries(governedTypes).map(([uid, { name }]) => [uid, { name, fields: labels[uid] ?? {} }]),
  );
}
