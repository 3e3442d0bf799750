import { rowsOf } from '@passerelles/kit/server';
import type { ContentReference } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import type { IssueState } from '../../../shared';

export const ISSUE_UID = 'plugin::newsletter.issue';

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

type Instant = 'scheduledAt' | 'startedAt' | 'finishedAt' | 'through';
/** PostgreSQL hands a biginteger over as text. */
type Stored = Omit<Issue, Instant> & Record<Instant, number | string | null>;

const rows = (strapi: Core.Strapi) => rowsOf<Stored>(strapi, ISSUE_UID);

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
export async function listIssues(
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
