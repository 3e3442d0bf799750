import type { Core } from '@strapi/strapi';
import type { CommitteePage, CommitteeSummary } from '../../../shared';
import { committeePage, committeeSummary, type ReadCommittee } from '../presenters/committee';
import { today } from '../store/clock';
import { closingsOf } from '../store/closings';
import { knownDocuments } from '../store/known-documents';
import type { CommitteeRow } from '../store/rows';
import { memberships, records } from '../store/tables';

async function load(strapi: Core.Strapi, committee: CommitteeRow): Promise<ReadCommittee> {
  return {
    committee,
    seats: await memberships(strapi).findMany(
      { committee: { id: committee.id } },
      { populate: { represents: { select: ['documentId', 'name', 'slug'] } }, orderBy: { id: 'asc' } },
    ),
    recordCount: await records(strapi).count({ committeeSlug: committee.slug }),
    day: today(),
  };
}

export async function summariseCommittee(strapi: Core.Strapi, committee: CommitteeRow): Promise<CommitteeSummary> {
  return committeeSummary(await load(strapi, committee));
}

/** @param on a calendar day: who sat then is `current` */
export async function readCommittee(strapi: Core.Strapi, committee: CommitteeRow, on: string): Promise<CommitteePage> {
  const latest = await records(strapi).findMany(
    { committeeSlug: committee.slug },
    { orderBy: { id: 'desc' }, limit: 20 },
  );
  return committeePage({
    ...(await load(strapi, committee)),
    on,
    latest,
    known: await knownDocuments(strapi, latest),
    closings: await closingsOf(strapi, committee.slug),
  });
}
