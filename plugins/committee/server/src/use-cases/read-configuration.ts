import type { Core } from '@strapi/strapi';
import type { CommitteeConfiguration, Configuration, WorkflowConfiguration } from '../../../shared';
import { committeeConfiguration, workflowConfiguration } from '../presenters/configuration';
import { today } from '../store/clock';
import { activePeople } from '../store/people';
import type { CommitteeRow, WorkflowRow } from '../store/rows';
import { isUsed, seatRows } from '../store/seats';
import { committees, memberships, reviews, workflows } from '../store/tables';
import { revisionOf, workflowPopulate } from '../store/workflow-of';

const populate = { of: { select: ['documentId', 'name'] } };

export async function readCommitteeConfiguration(
  strapi: Core.Strapi,
  slug: string,
): Promise<CommitteeConfiguration | null> {
  const row = await committees(strapi).findOne({ slug }, { populate });
  return row && configurationOf(strapi, row);
}

async function configurationOf(strapi: Core.Strapi, row: CommitteeRow): Promise<CommitteeConfiguration> {
  const seats = (await seatRows(strapi, row.id)).map(async (seat) => ({
    row: seat,
    used: await isUsed(strapi, seat.documentId),
  }));
  return committeeConfiguration(row, await Promise.all(seats), today());
}

/** Everything that the page of committees and workflows shows. */
export async function readConfiguration(strapi: Core.Strapi): Promise<Configuration> {
  const rows = await committees(strapi).findMany({}, { populate, orderBy: { id: 'asc' } });
  const circuits = await workflows(strapi).findMany({}, { populate: workflowPopulate, orderBy: { id: 'asc' } });
  return {
    committees: await Promise.all(rows.map((row) => configurationOf(strapi, row))),
    workflows: await Promise.all(circuits.map((row) => readWorkflowConfiguration(strapi, row))),
    people: await activePeople(strapi),
  };
}

export async function readWorkflowConfiguration(strapi: Core.Strapi, row: WorkflowRow): Promise<WorkflowConfiguration> {
  return workflowConfiguration({
    row,
    revision: revisionOf(row),
    openReviews: await reviews(strapi).count({ contentUid: row.contentType, state: 'in-review' }),
    seats: await memberships(strapi).findMany({}, { populate: { committee: { select: ['slug'] } } }),
    day: today(),
  });
}
