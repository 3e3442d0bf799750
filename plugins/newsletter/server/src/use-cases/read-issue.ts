import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import type { IssueDetail } from '../../../shared';
import { readPicked } from '../digests/read-news';
import { presentDetail } from '../presenters/issue';
import { refuse } from '../refusal';
import { countDeliveries } from '../store/deliveries';
import { findIssue } from '../store/issues';

/** One issue for the panel: what it says, what may be done with it, and what became of its letters. */
export async function readIssue(strapi: Core.Strapi, id: number): Promise<IssueDetail> {
  const issue = await findIssue(strapi, { id });
  if (issue === null) return refuse('ISSUE_UNKNOWN');
  const picked = await readPicked(strapi, issue.items);
  return presentDetail(issue, picked, await countDeliveries(strapi, id), readCmsSettings().publicUrl);
}
