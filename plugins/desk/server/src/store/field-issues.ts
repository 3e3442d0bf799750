import { issuesOfRefusal } from '@passerelles/content/shared';
import { DeskError } from '../../../shared';

/** A writing that the rules of the fields may refuse: what only the stored document tells, an end before its start for one. */
export async function withFieldIssues<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const issues = issuesOfRefusal(error);
    if (issues === null) throw error;
    throw new DeskError('INVALID', { issues: issues.map((issue) => ({ ...issue, path: `data.${issue.path}` })) });
  }
}
