import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { EngineUnavailable } from '../port';

const firstPauseMs = 10;
const longestPauseMs = 500;
const timeoutMs = 600_000;

/**
 * Follows a task to its end: one that failed is a failure of who asked for it. Asks ever less often: most take half a second, and
 * behind a rebuild one waits for minutes. (The client's own way leaves a listener behind each time that it asks.)
 *
 * @throws EngineUnavailable when the task failed, or has not ended in ten minutes.
 */
export async function done(client: Meilisearch, enqueued: EnqueuedTask | Promise<EnqueuedTask>): Promise<void> {
  const { taskUid } = await enqueued;
  const givesUpAt = Date.now() + timeoutMs;
  for (let wait = firstPauseMs; Date.now() < givesUpAt; wait = Math.min(longestPauseMs, wait * 1.3)) {
    const { status, error } = await client.tasks.getTask(taskUid);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled')
      throw new EngineUnavailable(`Meilisearch task ${status}: ${error?.message ?? 'no reason given'}`);
    await pause(wait);
  }
  throw new EngineUnavailable(`Meilisearch task ${taskUid} has not ended in ${timeoutMs / 1_000} s`);
}
