import { recordsService } from '@passerelles/committee/shared';
import { changesService, LETTERS } from '@passerelles/content/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { handedStates, stateAfter, type IssueAct } from '../../../shared';
import { begin, sendOn } from '../issues/begin';
import { refuse } from '../refusal';
import { cancelWaiting, countDeliveries } from '../store/deliveries';
import { changeIssue, lockIssue, type Issue } from '../store/issues';

const LATEST_MS = 366 * 86_400_000;

/** What an editor does with an issue. `at` of a schedule, in epoch milliseconds. */
export async function actOnIssue(
  strapi: Core.Strapi,
  id: number,
  act: IssueAct,
  { at = 0, now = Date.now() }: { at?: number; now?: number } = {},
): Promise<void> {
  const heads = act === 'send' ? await serviceOf(strapi, recordsService).heads() : [];
  await inTransaction(strapi, async () => {
    const issue = await lockIssue(strapi, id);
    if (issue === null) return refuse('ISSUE_UNKNOWN');
    const state = stateAfter(issue.state, act);
    if (state === null) return refuse('ISSUE_STATE', { state: issue.state });
    if (act === 'send' || act === 'schedule') refuseEmpty(issue);
    switch (act) {
      case 'send':
        return begin(strapi, issue, heads, now);
      case 'schedule':
        return schedule(strapi, issue, at, now);
      case 'cancel':
        return cancelRest(strapi, issue, now);
      default:
        await changeIssue(strapi, id, { state, ...(act === 'unschedule' ? { scheduledAt: null } : {}) });
        if (act === 'resume') await sendOn(strapi, id);
    }
  });
}

function refuseEmpty({ introduction, items }: Issue): void {
  if (introduction.length === 0 && items.length === 0) refuse('ISSUE_EMPTY');
}

async function schedule(strapi: Core.Strapi, { id }: Issue, at: number, now: number): Promise<void> {
  if (at <= now || at > now + LATEST_MS)
    return refuse('INPUT_INVALID', { fields: [{ path: 'at', message: 'must lie ahead, within a year' }] });
  await changeIssue(strapi, id, { state: 'scheduled', scheduledAt: at });
  await sendOn(strapi, id, new Date(at));
}

/** What was handed over can't be taken back: the issue counts as sent when there was any. */
async function cancelRest(strapi: Core.Strapi, { id }: Issue, now: number): Promise<void> {
  await cancelWaiting(strapi, id);
  const counts = await countDeliveries(strapi, id);
  const sent = handedStates.some((state) => counts[state] > 0);
  await changeIssue(strapi, id, { state: sent ? 'sent' : 'cancelled', finishedAt: now });
  if (sent) await serviceOf(strapi, changesService).announce([LETTERS]);
}
