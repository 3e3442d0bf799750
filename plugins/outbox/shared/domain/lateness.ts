import type { QueueFigures } from './figures';

/** A row that has been due for longer than this means that nobody works on the queue, or that what it needs is away. */
export const LATE_AFTER_SECONDS = 600;
const repeatMs = 6 * 3_600_000;

/** What was said of each late queue, and when (epoch milliseconds). */
export type Said = ReadonlyMap<string, number>;

export const isLate = ({ oldestAgeSeconds }: Pick<QueueFigures, 'oldestAgeSeconds'>): boolean =>
  oldestAgeSeconds > LATE_AFTER_SECONDS;

/**
 * What the log is told of the queues: once when one falls behind, every six hours while it stays so, once when it has caught up.
 * @param now epoch milliseconds
 */
export function tellLateness(
  said: Said,
  queues: readonly QueueFigures[],
  now: number,
): { said: Said; late: string[]; caughtUp: string[] } {
  const next = new Map<string, number>();
  const late: string[] = [];
  for (const queue of queues.filter(isLate)) {
    const name = nameOf(queue);
    const before = said.get(name);
    const again = before === undefined || now - before >= repeatMs;
    next.set(name, again ? now : before);
    if (again)
      late.push(`${name} waits since ${duration(queue.oldestAgeSeconds)} (${queue.depth - queue.scheduled} due)`);
  }
  return { said: next, late, caughtUp: [...said.keys()].filter((name) => !next.has(name)) };
}

const nameOf = ({ topic, consumer }: QueueFigures): string => `${topic} → ${consumer}`;

function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
