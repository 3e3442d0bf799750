import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 250;

/**
 * Gives the result of `work`, or its error, at the next multiple of 250 ms after it was asked for. Where an answer must not say whether an address is
 * known, its time must not either: the work behind differs (an account is made, or a mail written), and ends well within the first step.
 */
export async function answerEvenly<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    const spent = performance.now() - started;
    await pause(Math.ceil(spent / STEP_MS) * STEP_MS - spent);
  }
}
