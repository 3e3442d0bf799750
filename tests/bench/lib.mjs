import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dataDir = path.resolve(root, process.env.DATA_DIR || 'data');

export const site = `http://localhost:${process.env.WEB_PORT || 3000}`;
export const cms = `http://127.0.0.1:${process.env.CMS_PORT || 1337}`;

/** The demo account of a role, of the running `npm start`. */
export function account(role) {
  const file = path.join(dataDir, 'demo-accounts.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm start first, in another terminal.`);
  return JSON.parse(readFileSync(file, 'utf8')).find((candidate) => candidate.role === role);
}

/** Signs in to the admin API and returns `call(path, { method, body })`, which throws on anything but 2xx. */
export async function admin(role) {
  const { email, password } = account(role);
  const login = await fetch(`${cms}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!login.ok) throw new Error(`${role} could not sign in: ${login.status} ${await login.text()}`);
  const { data } = await login.json();
  return async (route, { method = 'GET', body } = {}) => {
    const answer = await fetch(cms + route, {
      method,
      headers: { authorization: `Bearer ${data.token ?? data.accessToken}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${route}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** One line: p50, p95 and the largest of the times given in milliseconds. */
export function line(title, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const show = (value) => `${value.toFixed(1)} ms`.padStart(10);
  console.log(
    `${title.padEnd(46)} n=${String(times.length).padStart(4)}  p50 ${show(at(sorted, 0.5))}  p95 ${show(at(sorted, 0.95))}  max ${show(sorted.at(-1))}`,
  );
}

export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Polls `look` every 5 ms until it is true; throws after 30 s. */
export async function untilTrue(what, look) {
  const deadline = performance.now() + 30_000;
  while (!(await look())) {
    if (performance.now() > deadline) throw new Error(`30 s passed and ${what} had not happened.`);
    await pause(5);
  }
}

/** Waits as long as the server asks, when it says that there were too many requests. */
export async function patientFetch(url, init) {
  const answer = await fetch(url, init);
  if (answer.status !== 429) return answer;
  await pause((Number(answer.headers.get('retry-after')) || 1) * 1_000);
  return patientFetch(url, init);
}
