import http from 'node:http';
import { token } from './child.mjs';

/** Queries of each sort, drawn from the words of the corpus: common ones and rarer ones. */
export function queriesOf(words) {
  const real = words.slice(0, 150).filter((word) => word.length > 5 && !word.includes('-'));
  const common = words.slice(0, 12).concat(real.slice(20, 38));
  const swap = (word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4);
  const q = (text, rest = '') => `q=${encodeURIComponent(text)}${rest}`;
  return {
    word: common.map((word) => q(word)),
    prefix: real.slice(0, 30).map((word) => q(word.slice(0, 4))),
    typo: real
      .filter((word) => word[2] !== word[3])
      .slice(0, 30)
      .map((word) => q(swap(word))),
    facet: common.map((word, number) =>
      q(
        word,
        `&kind=practice&kind=actor&theme=theme-${number % 10}&theme=theme-${(number + 3) % 10}-1&year=20${10 + (number % 15)}&year=2019`,
      ),
    ),
    empty: ['', 'kind=practice', 'sort=title', 'theme=theme-2', 'territory=region-3'],
    'three words': common.map((word, number) =>
      q(`${word} ${real[(number * 3) % real.length]} ${real[(number * 7 + 5) % real.length]}`),
    ),
  };
}

/** Asks `count` times in all by `clients` at once, each on a connection of its own. Times in milliseconds. */
export async function ask(url, queries, { count, clients }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const headers = { 'x-passerelles-internal': token };
  const times = [];
  let next = 0;
  const startedAt = performance.now();
  const client = async () => {
    while (next < count) {
      const query = queries[next % queries.length];
      next += 1;
      const askedAt = performance.now();
      await get(`${url}/api/search?${query}`, { agent, headers });
      times.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  return { ...quantiles(times), perSecond: count / seconds };
}

export function quantiles(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function get(url, options) {
  return new Promise((resolve, reject) => {
    http
      .get(url, options, (answer) => {
        answer.resume();
        answer.once('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
        );
        answer.once('error', reject);
      })
      .once('error', reject);
  });
}
