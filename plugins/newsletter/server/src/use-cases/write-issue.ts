import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { isWritable, type ChangedIssue, type WrittenIssue } from '../../../shared';
import { refuse } from '../refusal';
import { changeIssue, createIssue, deleteIssue, lockIssue, type Issue } from '../store/issues';

/** A new draft. */
export const writeIssue = async (strapi: Core.Strapi, written: WrittenIssue): Promise<number> =>
  (await createIssue(strapi, written as Pick<Issue, 'title' | 'introduction' | 'items'>)).id;

/** Changes a draft; of two people who write at once, the second is told and overwrites nothing. */
export async function rewriteIssue(
  strapi: Core.Strapi,
  id: number,
  { version, ...written }: ChangedIssue,
): Promise<void> {
  await inTransaction(strapi, async () => {
    const issue = await draft(strapi, id);
    if (issue.version !== version) return refuse('ISSUE_CHANGED');
    await changeIssue(strapi, id, { ...written, version: version + 1 } as Partial<Issue>);
  });
}

/** Throws a draft away: one that was sent stays. */
export async function throwAway(strapi: Core.Strapi, id: number): Promise<void> {
  await inTransaction(strapi, async () => {
    await draft(strapi, id);
    await deleteIssue(strapi, id);
  });
}

async function draft(strapi: Core.Strapi, id: number): Promise<Issue> {
  const issue = await lockIssue(strapi, id);
  if (issue === null) return refuse('ISSUE_UNKNOWN');
  return isWritable(issue.state) ? issue : refuse('ISSUE_FROZEN');
}
