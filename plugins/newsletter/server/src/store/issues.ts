import { readLocked, rowsOf } from '@passerelles/kit/server';
import type { ContentReference } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import type { IssueState } from '../../../shared';

const UID = 'plugin::newsletter.issue';

/** Where a series of decision records stood. */
export interface Head {
  series: string;
  reference: string;
  hash: string;
}

export interface Issue {
  id: number;
  state: IssueState;
  version: number;
  title: string;
  /** Strapi's blocks, as they were checked when they came in. */
  introduction: unknown[];
  items: ContentReference[];
  slug: string | null;
  /** Epoch milliseconds, likewise below. */
  scheduledAt: number | null;
  startedAt: number | null;
  finishedAt: number | null;
  through: number | null;
  heads: Head[] | null;
}
type Change = Partial<Omit<Issue, 'id'>>;

type Instant = 'scheduledAt' | 'startedAt' | 'finishedAt' | 'through';
/** PostgreSQL hands a biginteger over as text. */
type Stored = Omit<Issue, Instant> & Record<Instant, number | string | null>;

const rows = (strapi: Core.Strapi) => rowsOf<Stored>(strapi, UID);

function read(row: Stored): Issue {
  const number = (value: number | string | null) => (value === null ? null : Number(value));
  const { scheduledAt, startedAt, finishedAt, through } = row;
  return {
    ...row,
    scheduledAt: number(scheduledAt),
    startedAt: number(startedAt),
    finishedAt: number(finishedAt),
    through: number(through),
  };
}

/** A page of issues, the latest first. */
export async function pageOfIssues(
  strapi: Core.Strapi,
  { page, pageSize, where = {} }: { page: number; pageSize: number; where?: Record<string, unknown> },
): Promise<{ issues: Issue[]; total: number }> {
  const found = await rows(strapi).findMany({
    where,
    orderBy: [{ id: 'desc' }],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { issues: found.map(read), total: await rows(strapi).count({ where }) };
}

export async function findIssue(strapi: Core.Strapi, where: { id: number } | { slug: string }): Promise<Issue | null> {
  const row = await rows(strapi).findOne({ where });
  return row && read(row);
}

/** The same, which nobody else changes until the open transaction ends. */
export const lockIssue = (strapi: Core.Strapi, id: number): Promise<Issue | null> =>
  readLocked(strapi, UID, () => findIssue(strapi, { id }));

export async function createIssue(
  strapi: Core.Strapi,
  written: Pick<Issue, 'title' | 'introduction' | 'items'>,
): Promise<Issue> {
  return read(await rows(strapi).create<Stored>({ data: { ...written, state: 'draft', version: 1 } }));
}

export async function changeIssue(strapi: Core.Strapi, id: number, change: Change): Promise<void> {
  await rows(strapi).update({ where: { id }, data: change });
}

export async function deleteIssue(strapi: Core.Strapi, id: number): Promise<void> {
  await rows(strapi).delete({ where: { id } });
}

/** Those whose sending began before the given one, the latest of them: what they picked was told to who received them. */
export async function issuesBefore(strapi: Core.Strapi, startedAt: number, limit: number): Promise<Issue[]> {
  const where = { startedAt: { $lt: startedAt } };
  return (await rows(strapi).findMany({ where, orderBy: [{ startedAt: 'desc' }], limit })).map(read);
}
