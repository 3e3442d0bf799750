import type { EnqueuedTask, EnqueuedTaskPromise, Meilisearch, Task } from 'meilisearch';
import { EngineUnavailable } from '../port';

const patience = { timeout: 120_000, interval: 20 };
/** A rebuild is not in a hurry, and must not ask fifty times a second. */
const longPatience = { timeout: 600_000, interval: 400 };

/** Follows a task to its end: one that failed is a failure of who asked for it. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  check(await task.waitTask(patience));
}

/** The same of one of many that were enqueued before. */
export async function followed(client: Meilisearch, { taskUid }: Pick<EnqueuedTask, 'taskUid'>): Promise<void> {
  check(await client.tasks.waitForTask(taskUid, longPatience));
}

function check({ status, error }: Task): void {
  if (status !== 'succeeded') throw new EngineUnavailable(`Meilisearch task ${status}: ${error?.message ?? 'no reason given'}`);
}
