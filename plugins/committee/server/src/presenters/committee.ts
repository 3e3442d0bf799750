import type { Core } from '@strapi/strapi';
import { holdsMandate, type CommitteePage, type CommitteeSummary, type Seat } from '../../../shared';
import { today } from '../store/clock';
import type { ActorRow, CommitteeRow, MembershipRow } from '../store/rows';
import { memberships, records } from '../store/tables';
import { knownDocuments, recordSummary } from './record';

const actorRef = (actor: ActorRow | null | undefined) => (actor ? { slug: actor.slug, name: actor.name } : null);

function seat(row: MembershipRow): Seat {
  return {
    name: row.personName,
    role: row.role,
    represents: actorRef(row.represents),
    from: row.from,
    to: row.to,
    current: holdsMandate(row, today()),
  };
}

/** Seats by name: no account, no address ever leaves here. */
async function seats(strapi: Core.Strapi, committee: CommitteeRow): Promise<Seat[]> {
  const rows = await memberships(strapi).findMany(
    { committee: { id: committee.id } },
    { populate: { represents: { select: ['documentId', 'name', 'slug'] } }, orderBy: { id: 'asc' } },
  );
  return rows.map(seat);
}

export async function committeeSummary(strapi: Core.Strapi, committee: CommitteeRow): Promise<CommitteeSummary> {
  const all = await seats(strapi, committee);
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

export async function committeePage(strapi: Core.Strapi, committee: CommitteeRow): Promise<CommitteePage> {
  const latest = await records(strapi).findMany({ committeeSlug: committee.slug }, { orderBy: { id: 'desc' }, limit: 20 });
  const known = await knownDocuments(strapi, latest);
  const cadence = committee.cadence && {
    everyMonths: committee.cadence.everyMonths ?? [],
    fromMonth: committee.cadence.fromMonth ?? null,
  };
  return {
    ...(await committeeSummary(strapi, committee)),
    cadence,
    powers: committee.powers ?? [],
    seats: await seats(strapi, committee),
    records: latest.map((record) => recordSummary(record, known)),
  };
}
