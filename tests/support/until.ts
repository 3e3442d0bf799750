import { setTimeout as pause } from 'node:timers/promises';

/**
 * Polls `look` until it returns something truthy, and returns that. Tests wait for a condition, never for a time.
 * @throws Error naming `what` when it has not come true within `seconds`.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  { seconds = 15 } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1_000;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const seen = await look();
      if (seen) return seen as NonNullable<T>;
      last = seen;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(
    `Not within ${seconds} s: ${what}. Last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
