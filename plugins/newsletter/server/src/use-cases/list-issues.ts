import type { Core } from '@strapi/strapi';
import type { IssuesAnswer, IssuesQuery } from '../../../shared';
import { presentSummary } from '../presenters/issue';
import { countRecipients } from '../store/deliveries';
import { pageOfIssues } from '../store/issues';

/** Every issue for the panel, the latest first. */
export async function listIssues(strapi: Core.Strapi, query: IssuesQuery): Promise<IssuesAnswer> {
  const { issues, total } = await pageOfIssues(strapi, query);
  const data = [];
  for (const issue of issues) data.push(presentSummary(issue, await countRecipients(strapi, issue.id)));
  return { data, meta: { total } };
}
