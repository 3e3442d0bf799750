import type { Core, Modules } from '@strapi/strapi';
import { refuseFields } from './refusal';
import type { CommitteeRow, MembershipRow } from './store/rows';
import { seatProblems, seatRows } from './store/seats';
import { memberships, uids } from './store/tables';
import { inTransaction } from './store/transaction';
import { announceComposition } from './use-cases/announce-composition';

const writing = ['create', 'update', 'delete'];
const populate = { committee: true, adminUser: { select: ['id', 'email'] }, represents: { select: ['documentId', 'name', 'slug'] } };

/**
 * Mandates are also written in the content manager, whatever the form of what it sends: the mandate that results is judged
 * as one of our own page would be, and told to the committee's page, before and after.
 */
export function watchMemberships(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const read = async (documentId: string | undefined): Promise<MembershipRow | null> =>
    documentId ? memberships(strapi).findOne({ documentId }, { populate }) : null;
  return async (context, proceed) => {
    const next = proceed as () => Promise<never>;
    const uid: string = context.uid;
    if (uid !== uids.membership || !writing.includes(context.action)) return next();
    return inTransaction(strapi, async () => {
      const { documentId } = context.params as { documentId?: string };
      const before = await read(documentId);
      const result = await next();
      const after = await read(documentId ?? (result as { documentId?: string }).documentId);
      if (after) await assertSound(strapi, after, before);
      const touched = new Map([before, after].flatMap((seat): [string, CommitteeRow][] => (seat?.committee ? [[seat.committee.documentId, seat.committee]] : [])));
      for (const committee of touched.values()) await announceComposition(strapi, committee);
      return result;
    });
  };
}

/** One seat at a time for an account, and nothing rewritten under which somebody voted. A mandate that is cut short before its first day was never held. */
async function assertSound(strapi: Core.Strapi, after: MembershipRow, before: MembershipRow | null): Promise<void> {
  const others = after.committee ? (await seatRows(strapi, after.committee.id)).filter((seat) => seat.documentId !== after.documentId) : [];
  const wanted = { ...after, adminUserId: after.adminUser?.id ?? null, represents: after.represents?.documentId ?? null };
  const problems = (await seatProblems(strapi, wanted, others, before)).filter(({ message }) => message !== 'END_BEFORE_START');
  if (problems.length > 0) refuseFields(problems);
}
