// A thread of tests/bench/committee.mjs that stands for the people who use the panel: their machines are not the CMS's, and a call of
// `fetch` costs as much of a processor as a third of its answer.
import { parentPort } from 'node:worker_threads';
import { timed } from './lib.mjs';

parentPort.on('message', async ({ calls, atOnce }) => {
  const times = [];
  const answers = [];
  const waiting = calls.entries();
  const caller = async () => {
    for (const [index, { address, headers, body }] of waiting) {
      times.push(await timed(async () => (answers[index] = await answerOf(address, headers, body))));
    }
  };
  const started = performance.now();
  try {
    await Promise.all(Array.from({ length: atOnce }, caller));
    parentPort.postMessage({ seconds: (performance.now() - started) / 1000, times, answers });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});

async function answerOf(address, headers, body) {
  const answer = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text}`);
  return JSON.parse(text).data;
}
