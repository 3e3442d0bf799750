import { createHash } from 'node:crypto';

/** What {@link fixedWork} takes on the machine on which the bounds were set, in milliseconds of processor time. */
const usualMs = 19;

/** Work of the kind that an answer is: maps, JSON, a digest. */
function fixedWork(): string {
  const sums = new Map<string, number>();
  for (let turn = 0; turn < 60_000; turn += 1) {
    const key = `slug-${(turn * 7919) % 9973}`;
    sums.set(key, (sums.get(key) ?? 0) + JSON.stringify({ turn, key }).length);
  }
  const hash = createHash('sha256');
  for (const [key, sum] of sums) hash.update(`${key}${sum}`);
  return hash.digest('hex');
}

const usedMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

/** How many times slower this machine is now than that one: a bound is of work, whatever processor does it. Never below 1. */
function slowness(): number {
  const before = process.cpuUsage();
  fixedWork();
  return Math.max(1, usedMs(before) / usualMs);
}

/** What `used` is on the machine of the bounds; as it is where it keeps `limit` here already, as that machine is never slower. */
const there = (used: number, limit: number): number => (used < limit ? used : used / slowness());

/**
 * How much of a processor `work` takes in this process, threads included, in milliseconds of the machine on which the bounds were
 * set: a promise about one answer that
 * holds however busy the machine is with something else. What is above `limit` is done up to four times more and the least counts: a
 * garbage collection passes, a slow answer stays slow.
 */
export async function cpuMs(work: () => Promise<unknown>, limit: number): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 5 && least >= limit; tries += 1) {
    const before = process.cpuUsage();
    await work();
    least = Math.min(least, there(usedMs(before), limit));
  }
  return least;
}

/**
 * The most processor time that passes in this process between two turns of its event loop while `work` goes on, in milliseconds:
 * how long everybody else waits for an answer that is written piece by piece. The least of up to five tries counts, as above.
 */
export async function longestTurnMs(work: () => Promise<unknown>, limit: number): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 5 && least >= limit; tries += 1) {
    let longest = 0;
    let going = true;
    let before = process.cpuUsage();
    const turn = () => {
      longest = Math.max(longest, usedMs(before));
      before = process.cpuUsage();
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    await work();
    going = false;
    least = Math.min(least, there(longest, limit));
  }
  return least;
}

/**
 * The least processor time that each of some works takes, in milliseconds of this machine: for comparing them with each other. They are
 * done in turns, so that what slows the machine meanwhile slows all of them.
 */
export async function leastCpuMs(works: readonly (() => Promise<unknown>)[], rounds: number): Promise<number[]> {
  const least = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      least[index] = Math.min(least[index]!, usedMs(before));
    }
  }
  return least;
}
