import { slugOf } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { outboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { SEND_ISSUE } from '../../../shared';
import { SETTLED_MS } from '../digests/settled';
import { fixRecipients } from '../store/deliveries';
import { changeIssue, type Head, type Issue } from '../store/issues';

/** Has an issue sent on, now or at a moment. In the transaction of what asks for it. */
export const sendOn = (strapi: Core.Strapi, issue: number, notBefore?: Date): Promise<void> =>
  serviceOf(strapi, outboxService).append(SEND_ISSUE, String(issue), { issue }, notBefore ? { notBefore } : {});

/**
 * The sending begins: from here on the issue is frozen, and who receives it is fixed. To be called in the transaction that holds the issue.
 * What a transaction that is not committed yet notes as new belongs to the next letter.
 */
export async function begin(strapi: Core.Strapi, issue: Issue, heads: readonly Head[], now: number): Promise<void> {
  const slug = `${issue.id}-${slugOf(issue.title)}`;
  await changeIssue(strapi, issue.id, {
    state: 'sending',
    slug,
    startedAt: now,
    through: now - SETTLED_MS,
    heads: [...heads],
  });
  await fixRecipients(strapi, issue.id);
  await sendOn(strapi, issue.id);
}
