import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { admitHistorical } from './admit-historical';
import { ensureDraft } from './ensure-draft';

/** An operator vouches for what stands on the site without a decision: it was decided before the platform existed. */
export function admitPublished(
  strapi: Core.Strapi,
  { uid, documentId, operator, reason }: { uid: string; documentId: string; operator: string; reason: string },
): Promise<void> {
  return inTransaction(strapi, async () => {
    await ensureDraft(strapi, uid, documentId);
    await admitHistorical(strapi, { uid, documentId, operator, reason });
    await strapi.documents(uid as never).publish({ documentId } as never);
  });
}
