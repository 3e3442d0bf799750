import type { OutboxConsumer } from '@passerelles/outbox/shared';
import { SEND_ISSUE, sendIssueSchema } from '../../../shared';

/** Sends issues on, a step at a time; what was asked for twice is one step. */
export const issuesConsumer = (send: (id: number) => Promise<void>): OutboxConsumer => ({
  topic: SEND_ISSUE,
  name: 'newsletter',
  merge: (_older, newer) => newer,
  async handle(rows) {
    for (const { payload } of rows) await send(sendIssueSchema.parse(payload).issue);
  },
});
