import type { Core } from '@strapi/strapi';
import { fieldLabel, type FieldDifference, type Localized, type RemarkItem } from '../../../shared';
import { configurationOf } from '../configuration';
import type { ReviewRow } from '../store/rows';
import type { Quoted } from './words';

/** The names of the fields that differ, each once. */
export function changedFields(
  strapi: Core.Strapi,
  { contentUid }: Pick<ReviewRow, 'contentUid'>,
  changed: readonly FieldDifference[],
): Localized[] {
  const labels = configurationOf(strapi).labels[contentUid] ?? {};
  return [...new Set(changed.map(({ field }) => field))].map((field) => fieldLabel(labels, field));
}

/** Remarks with the name of the field that each is about. */
export function quotedOf(
  strapi: Core.Strapi,
  { contentUid }: Pick<ReviewRow, 'contentUid'>,
  remarks: readonly RemarkItem[],
): Quoted[] {
  const labels = configurationOf(strapi).labels[contentUid] ?? {};
  return remarks.map(({ field, reason, comment }) => ({
    about: field === null ? null : fieldLabel(labels, field),
    reason,
    comment,
  }));
}
