import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from './say.mjs';

/**
 * Waits until `url` answers 2xx; `child` is the program expected to answer.
 * @throws Stop when the program ends first or nothing answers within `seconds`, with the last thing it said.
 */
export async function untilHealthy(child, url, { seconds = 180 } = {}) {
  const deadline = Date.now() + seconds * 1_000;
  let last = 'nothing answers yet';
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Stop(`${child.name} stopped while starting (${child.signalCode ?? `exit ${child.exitCode}`}):\n${child.tail()}`);
    }
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
      last = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await pause(150);
  }
  throw new Stop(`${child.name} does not answer at ${url} after ${seconds} s (${last}). It said:\n${child.tail()}`);
}
