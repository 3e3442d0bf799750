import type { Core } from '@strapi/strapi';
import {
  holdsMandate,
  votes,
  warningsOf,
  warningsOfStage,
  type CommitteeConfiguration,
  type Configuration,
  type SeatConfiguration,
  type WorkflowConfiguration,
} from '../../../shared';
import { today } from '../store/clock';
import { activePeople } from '../store/people';
import type { CommitteeRow, MembershipRow, WorkflowRow } from '../store/rows';
import { isUsed, seatRows } from '../store/seats';
import { committees, memberships, reviews, workflows } from '../store/tables';
import { revisionOf, workflowPopulate } from '../store/workflow-of';

const actorOf = (actor: { documentId: string; name: string } | null | undefined) =>
  actor ? { documentId: actor.documentId, name: actor.name } : null;

async function seatConfiguration(strapi: Core.Strapi, row: MembershipRow): Promise<SeatConfiguration> {
  const { adminUser: account } = row;
  return {
    id: row.documentId,
    personName: row.personName,
    account: account
      ? { id: account.id, name: [account.firstname, account.lastname].filter(Boolean).join(' ') || row.personName }
      : null,
    role: row.role,
    represents: actorOf(row.represents),
    from: row.from,
    to: row.to,
    current: holdsMandate(row, today()),
    used: await isUsed(strapi, row.documentId),
    decided:
      row.decidedAt && row.decidedAs
        ? { at: new Date(row.decidedAt).toISOString(), as: row.decidedAs, by: row.decidedBy ?? null }
        : null,
  };
}

export async function committeeConfiguration(
  strapi: Core.Strapi,
  slug: string,
): Promise<CommitteeConfiguration | null> {
  const row = await committees(strapi).findOne({ slug }, { populate: { of: { select: ['documentId', 'name'] } } });
  return row && present(strapi, row);
}

async function present(strapi: Core.Strapi, row: CommitteeRow): Promise<CommitteeConfiguration> {
  const seats = await seatRows(strapi, row.id);
  const { cadence } = row;
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    of: actorOf(row.of),
    description: row.description ?? '',
    powers: row.powers ?? [],
    cadence: cadence && { everyMonths: cadence.everyMonths ?? [], fromMonth: cadence.fromMonth ?? null },
    proxiesPerMember: row.proxiesPerMember,
    seats: await Promise.all(seats.map((seat) => seatConfiguration(strapi, seat))),
    warnings: warningsOf(
      seats.map((seat) => ({ ...seat, id: seat.documentId })),
      today(),
    ),
  };
}

/** Everything that the page of committees and workflows shows. */
export async function configuration(strapi: Core.Strapi): Promise<Configuration> {
  const rows = await committees(strapi).findMany(
    {},
    { populate: { of: { select: ['documentId', 'name'] } }, orderBy: { id: 'asc' } },
  );
  const circuits = await workflows(strapi).findMany({}, { populate: workflowPopulate, orderBy: { id: 'asc' } });
  return {
    committees: await Promise.all(rows.map((row) => present(strapi, row))),
    workflows: await Promise.all(circuits.map((row) => workflowConfiguration(strapi, row))),
    people: await activePeople(strapi),
  };
}

export async function workflowConfiguration(strapi: Core.Strapi, row: WorkflowRow): Promise<WorkflowConfiguration> {
  const day = today();
  const voters = new Map<string, number>();
  for (const seat of await memberships(strapi).findMany({}, { populate: { committee: { select: ['slug'] } } })) {
    const slug = seat.committee?.slug;
    if (slug && votes(seat.role) && holdsMandate(seat, day)) voters.set(slug, (voters.get(slug) ?? 0) + 1);
  }
  const ordered = [...(row.stages ?? [])].sort((one, other) => one.position - other.position);
  return {
    id: row.documentId,
    name: row.name,
    contentType: row.contentType,
    revision: revisionOf(row),
    openReviews: await reviews(strapi).count({ contentUid: row.contentType, state: 'in-review' }),
    stages: ordered.map((stage) => ({
      id: stage.documentId,
      name: stage.name,
      committee: stage.committee?.slug ?? null,
      power: stage.power,
      quorum: stage.quorum,
      majority: stage.majority,
      votingDays: stage.votingDays,
      reminderDays: stage.reminderDays,
      missedQuorum: stage.missedQuorum,
      ballotVisibility: stage.ballotVisibility,
      warnings: stage.committee ? warningsOfStage(stage.quorum, voters.get(stage.committee.slug) ?? 0) : [],
    })),
  };
}
