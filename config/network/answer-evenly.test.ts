import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { answerEvenly } from './answer-evenly';

const took = async (work: () => Promise<unknown>) => {
  const started = performance.now();
  const outcome = await answerEvenly(work).catch((error: Error) => error.message);
  return { outcome, ms: performance.now() - started };
};

it('answers work of any length on the same steps, refusals too', async () => {
  const quick = await took(async () => 'known');
  const slow = await took(() => pause(100, 'unknown'));
  const refused = await took(async () => Promise.reject(new Error('no')));
  expect([quick.outcome, slow.outcome, refused.outcome]).toEqual(['known', 'unknown', 'no']);
  for (const { ms } of [quick, slow, refused]) expect(ms).toBeGreaterThanOrEqual(248);
});
