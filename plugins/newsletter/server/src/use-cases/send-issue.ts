import { recordsService } from '@passerelles/committee/shared';
import { changesService, LETTERS } from '@passerelles/content/shared';
import { inTransaction, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { reasonFor } from '../../../shared';
import { choicesNow } from '../alerts/present-names';
import { begin, sendOn } from '../issues/begin';
import { contentsOf, type Contents } from '../issues/contents';
import { sendLetter } from '../mails/send';
import { countInState, takeDelivery, waitingDeliveries, type Delivery } from '../store/deliveries';
import { noteTold, readersAmong, type Reader } from '../store/issue-readers';
import { changeIssue, findIssue, lockIssue, type Issue } from '../store/issues';

/** Written in one transaction. */
const BATCH = 50;
/** In the outbox at once, however many receive the letter: its table stays small, and a pause takes effect soon. */
const IN_FLIGHT = 200;
/** After so long it is looked again whether mails left the outbox. */
const LOOK_MS = 1_000;
/** What a letter holds is read again after so long, so that what is withdrawn meanwhile is not told. */
const FRESH_MS = 30_000;

/**
 * Sends an issue on: one step, which asks for the next in its own transaction. A process that dies leaves all of a step or nothing: the mails
 * of those whose letter it moved from “waiting” to “queued” are in the outbox, the others wait. A step that is asked for twice finds less to do.
 */
export function issueSender(strapi: Core.Strapi): (id: number, now?: number) => Promise<void> {
  let read: { id: number; at: number; contents: Contents } | null = null;
  const contents = async (issue: Issue, now: number): Promise<Contents> => {
    if (read?.id === issue.id && now - read.at < FRESH_MS) return read.contents;
    read = { id: issue.id, at: now, contents: await contentsOf(strapi, issue, issue.through ?? now) };
    return read.contents;
  };

  return async (id, now = Date.now()) => {
    const issue = await findIssue(strapi, { id });
    if (issue?.state === 'scheduled') return beginScheduled(strapi, issue, now);
    if (issue?.state !== 'sending') return;
    if ((await countInState(strapi, id, 'queued')) >= IN_FLIGHT)
      return inTransaction(strapi, () => sendOn(strapi, id, new Date(now + LOOK_MS)));
    const batch = await waitingDeliveries(strapi, id, BATCH);
    if (batch.length === 0) return finish(strapi, id, now);
    await sendBatch(strapi, issue, batch, await contents(issue, now), now);
  };
}

async function beginScheduled(strapi: Core.Strapi, { id }: Issue, now: number): Promise<void> {
  const heads = await serviceOf(strapi, recordsService).heads();
  await inTransaction(strapi, async () => {
    const issue = await lockIssue(strapi, id);
    // A row of a schedule that was changed since comes too early, or to a draft.
    if (issue?.state !== 'scheduled' || (issue.scheduledAt ?? Infinity) > now) return;
    await begin(strapi, issue, heads, now);
  });
}

async function sendBatch(
  strapi: Core.Strapi,
  { id }: Issue,
  batch: readonly Delivery[],
  contents: Contents,
  now: number,
): Promise<void> {
  await inTransaction(strapi, async () => {
    // Paused or cancelled since it was read: nothing more leaves.
    const issue = await lockIssue(strapi, id);
    if (issue?.state !== 'sending') return;
    const through = issue.through ?? now;
    const readers = await readersAmong(
      strapi,
      batch.map(({ subscriber }) => subscriber),
      through,
    );
    for (const delivery of batch)
      await deliver(strapi, issue, delivery, readers.get(delivery.subscriber), contents, now);
    await sendOn(strapi, id);
  });
}

async function deliver(
  strapi: Core.Strapi,
  issue: Issue,
  { id }: Delivery,
  stored: Reader | undefined,
  { picked, nameOf, freshOf }: Contents,
  now: number,
): Promise<void> {
  const reader = stored && (await choicesNow(stored, nameOf));
  const fresh = reader ? freshOf(reader) : [];
  if (!reader || reasonFor(reader, picked, fresh) === null) {
    await takeDelivery(strapi, id, 'skipped');
    return;
  }
  if (!(await takeDelivery(strapi, id, 'queued'))) return;
  await noteTold(strapi, reader, issue.through ?? now);
  await sendLetter(strapi, reader, { issue, picked, fresh, heads: issue.heads ?? [] }, `letter:${id}`, now);
}

async function finish(strapi: Core.Strapi, id: number, now: number): Promise<void> {
  await inTransaction(strapi, async () => {
    const issue = await lockIssue(strapi, id);
    if (issue?.state !== 'sending' || (await countInState(strapi, id, 'waiting')) > 0) return;
    await changeIssue(strapi, id, { state: 'sent', finishedAt: now });
    await serviceOf(strapi, changesService).announce([LETTERS]);
  });
}
