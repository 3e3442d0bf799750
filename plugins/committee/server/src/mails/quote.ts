import type { Core } from '@strapi/strapi';
import { fieldLabel, type RemarkItem } from '../../../shared';
import { configurationOf } from '../configuration';
import type { ReviewRow } from '../store/rows';
import type { Quoted } from './words';

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
