import type { Core, Modules } from '@strapi/strapi';
import type { CommitteeRow } from './store/rows';
import { memberships, uids } from './store/tables';
import { inTransaction } from './store/transaction';
import { announceComposition } from './use-cases/announce-composition';

const writing = ['create', 'update', 'delete'];

/** Mandates are kept in the content manager: what is done there is told to the committee's page, before and after. */
export function watchMemberships(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const committeeOf = async (documentId: string | undefined): Promise<CommitteeRow | null> => {
    if (!documentId) return null;
    return (await memberships(strapi).findOne({ documentId }, { populate: { committee: true } }))?.committee ?? null;
  };
  return async (context, proceed) => {
    const next = proceed as () => Promise<never>;
    const uid: string = context.uid;
    if (uid !== uids.membership || !writing.includes(context.action)) return next();
    return inTransaction(strapi, async () => {
      const { documentId } = context.params as { documentId?: string };
      const before = await committeeOf(documentId);
      const result = await next();
      const after = await committeeOf(documentId ?? (result as { documentId?: string }).documentId);
      const touched = new Map([before, after].flatMap((committee) => (committee ? [[committee.documentId, committee]] : [])));
      for (const committee of touched.values()) await announceComposition(strapi, committee);
      return result;
    });
  };
}
