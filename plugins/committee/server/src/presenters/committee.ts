import type { Core } from '@strapi/strapi';
import { committeeFigures, holdsMandate, type CommitteePage, type CommitteeSummary, type Seat } from '../../../shared';
import { today } from '../store/clock';
import { closingsOf } from '../store/closings';
import type { ActorRow, CommitteeRow, MembershipRow } from '../store/rows';
import { memberships, records } from '../store/tables';
import { knownDocuments } from './known-documents';
import { recordSummary } from './record';

const actorRef = (actor: ActorRow | null | undefined) => (actor ? { slug: actor.slug, name: actor.name } : null);

function seat(row: MembershipRow, on: string): Seat {
  return {
    name: row.personName,
    role: row.role,
    represents: actorRef(row.represents),
    from: row.from,
    to: row.to,
    current: holdsMandate(row, on),
    decided: row.decidedAt && row.decidedAs ? { at: new Date(row.decidedAt).toISOString(), as: row.decidedAs } : null,
  };
}

/** Seats by name: no account, no address ever leaves here. */
async function seats(strapi: Core.Strapi, committee: CommitteeRow, on: string): Promise<Seat[]> {
  const rows = await memberships(strapi).findMany(
    { committee: { id: committee.id } },
    { populate: { represents: { select: ['documentId', 'name', 'slug'] } }, orderBy: { id: 'asc' } },
  );
  return rows.map((row) => seat(row, on));
}

export async function committeeSummary(strapi: Core.Strapi, committee: CommitteeRow): Promise<CommitteeSummary> {
  const all = await seats(strapi, committee, today());
  return {
    slug: committee.slug,
    name: committee.name,
    kind: committee.kind,
    description: committee.description,
    of: actorRef(committee.of),
    memberCount: all.filter((member) => member.current).length,
    recordCount: await records(strapi).count({ committeeSlug: committee.slug }),
  };
}

/** @param on a calendar day: who sat then is `current` */
export async function committeePage(strapi: Core.Strapi, committee: CommitteeRow, on: string): Promise<CommitteePage> {
  const latest = await records(strapi).findMany(
    { committeeSlug: committee.slug },
    { orderBy: { id: 'desc' }, limit: 20 },
  );
  const known = await knownDocuments(strapi, latest);
  const { closings, years } = await closingsOf(strapi, committee.slug);
  const cadence = committee.cadence && {
    everyMonths: committee.cadence.everyMonths ?? [],
    fromMonth: committee.cadence.fromMonth ?? null,
  };
  return {
    ...(await committeeSummary(strapi, committee)),
    cadence,
    powers: committee.powers ?? [],
    on,
    seats: await seats(strapi, committee, on),
    figures: committeeFigures(closings, years),
    records: latest.map((record) => recordSummary(record, known)),
  };
}
