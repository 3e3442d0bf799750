import type { Core } from '@strapi/strapi';
import type { ArchiveAnswer, SentIssueAnswer } from '../../../shared';
import { readPicked } from '../digests/read-news';
import { presentSent, presentSentIssue } from '../presenters/archive';
import { refuse } from '../refusal';
import { findIssue, pageOfIssues } from '../store/issues';

const PAGE = 100;

/** The letters that were sent, for anybody: what stood in them for all, nothing of who received them. */
export async function readArchive(strapi: Core.Strapi, page: number): Promise<ArchiveAnswer> {
  const { issues, total } = await pageOfIssues(strapi, { page, pageSize: PAGE, where: { state: 'sent' } });
  return { data: issues.map(presentSent), meta: { total, pageSize: PAGE } };
}

/** One of them; what it picked, as far as it is public still. */
export async function readSentIssue(strapi: Core.Strapi, slug: string): Promise<SentIssueAnswer> {
  const issue = await findIssue(strapi, { slug });
  if (issue?.state !== 'sent') return refuse('ISSUE_UNKNOWN');
  return { data: presentSentIssue(issue, await readPicked(strapi, issue.items)) };
}
