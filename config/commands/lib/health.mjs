import { setTimeout as pause } from 'node:timers/promises';
import { takenSince } from './ports.mjs';
import { Stop } from './say.mjs';

const ended = (child) => child.exitCode !== null || child.signalCode !== null;

async function why(child, ports) {
  return (
    (await takenSince(ports, child.tail())) ??
    new Stop(`${child.name} stopped while starting (${child.signalCode ?? `exit ${child.exitCode}`}):\n${child.tail()}`)
  );
}

/**
 * Waits until `url` answers 2xx; `child` is the program expected to answer. One without an address is not waited for.
 * @throws Stop when the program ends first or nothing answers within `seconds`, with the last thing it said.
 */
export async function untilHealthy(child, { health: url, ports, seconds = 180 }) {
  if (url === undefined) return;
  const deadline = Date.now() + seconds * 1_000;
  let last = 'nothing answers yet';
  while (Date.now() < deadline) {
    if (ended(child)) throw await why(child, ports);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) {
        // Another process may answer on that port while ours is ending.
        await pause(100);
        if (ended(child)) throw await why(child, ports);
        return;
      }
      last = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      if (error instanceof Stop) throw error;
      last = error.cause?.code ?? error.message;
    }
    await pause(150);
  }
  throw new Stop(`${child.name} does not answer at ${url} after ${seconds} s (${last}). It said:\n${child.tail()}`);
}
