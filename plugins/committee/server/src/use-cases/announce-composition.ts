import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { CommitteeRow } from '../store/rows';
import { uids } from '../store/tables';

/** A seat was given, ended or moved: the committee's page shows it. To be called in the transaction of the change. */
export async function announceComposition(
  strapi: Core.Strapi,
  { documentId, slug }: Pick<CommitteeRow, 'documentId' | 'slug'>,
): Promise<void> {
  await configurationOf(strapi).announce?.(strapi, [{ uid: uids.committee, documentId, slugs: [slug] }]);
}
