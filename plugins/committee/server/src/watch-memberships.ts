import type { Core, Modules } from '@strapi/strapi';
import { currentActor } from './gate/current-actor';
import { judgeSeating } from './gate/seating';
import { refuse, refuseFields } from './refusal';
import type { CommitteeRow, MembershipRow } from './store/rows';
import { seatProblems, seatRows } from './store/seats';
import { memberships, uids } from './store/tables';
import { announceComposition } from './use-cases/announce-composition';

const reading = ['findOne', 'findMany', 'findFirst', 'count'];
const populate = {
  committee: true,
  adminUser: { select: ['id', 'email'] },
  represents: { select: ['documentId', 'name', 'slug'] },
};

/**
 * Committees and mandates are also written in the content manager and by code, whatever the form of what they send: what
 * results is judged as one of our own page would be, and told to the committee's page, before and after. Circuits are not.
 */
export function watchMemberships(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const read = async (documentId: string | undefined): Promise<MembershipRow | null> =>
    documentId ? memberships(strapi).findOne({ documentId }, { populate }) : null;
  return async (context, proceed) => {
    const next = proceed as () => Promise<never>;
    const uid: string = context.uid;
    if (reading.includes(context.action)) return next();
    if (uid === uids.workflow || uid === uids.stage) return refuse('CIRCUIT_KEPT');
    if (uid === uids.committee) return judgeSeating(strapi, currentActor(strapi), next);
    if (uid !== uids.membership) return next();
    // Who decided, and when, is written by the judgement alone.
    const { data } = context.params as { data?: Record<string, unknown> };
    for (const field of ['decidedAt', 'decidedAs', 'decidedBy']) if (data) delete data[field];
    return judgeSeating(strapi, currentActor(strapi), async () => {
      const { documentId } = context.params as { documentId?: string };
      const before = await read(documentId);
      const result = await next();
      const after = await read(documentId ?? (result as { documentId?: string }).documentId);
      if (after) await assertSound(strapi, after);
      const touched = new Map(
        [before, after].flatMap((seat): [string, CommitteeRow][] =>
          seat?.committee ? [[seat.committee.documentId, seat.committee]] : [],
        ),
      );
      for (const committee of touched.values()) await announceComposition(strapi, committee);
      return result;
    });
  };
}

/** One seat at a time for an account. A mandate that is cut short before its first day was never held. */
async function assertSound(strapi: Core.Strapi, after: MembershipRow): Promise<void> {
  const others = after.committee
    ? (await seatRows(strapi, after.committee.id)).filter((seat) => seat.documentId !== after.documentId)
    : [];
  const wanted = {
    ...after,
    adminUserId: after.adminUser?.id ?? null,
    represents: after.represents?.documentId ?? null,
  };
  const problems = seatProblems(wanted, others).filter(({ message }) => message !== 'END_BEFORE_START');
  if (problems.length > 0) refuseFields(problems);
}
