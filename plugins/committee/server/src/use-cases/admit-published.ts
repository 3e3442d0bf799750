import { documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import type { Actor } from '../store/rows';
import { admitHistorical } from './admit-historical';
import { ensureDraft } from './ensure-draft';

/** What the record says for ever of who entered it. */
const operatorRole = 'Administration de la plateforme';

/** An operator vouches for what stands on the site without a decision: it was decided before the platform existed. */
export function admitPublished(
  strapi: Core.Strapi,
  { uid, documentId, reason, by }: { uid: string; documentId: string; reason: string; by: Actor },
): Promise<void> {
  return inTransaction(strapi, async () => {
    await ensureDraft(strapi, uid, documentId);
    await admitHistorical(strapi, { uid, documentId, operator: operatorRole, reason, writtenBy: by });
    await documentsOf(strapi, uid).publish({ documentId });
  });
}
