/**
 * How much of a processor `work` takes in this process, threads included, in milliseconds: a promise about one answer that
 * holds however busy the machine is with something else. What is above `limit` is done twice more and the least counts: a
 * garbage collection passes, a slow answer stays slow.
 */
export async function cpuMs(work: () => Promise<unknown>, limit: number): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= limit; tries += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/**
 * The most processor time that passes in this process between two turns of its event loop while `work` goes on, in milliseconds:
 * how long everybody else waits for an answer that is written piece by piece. The least of up to three tries counts, as above.
 */
export async function longestTurnMs(work: () => Promise<unknown>, limit: number): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= limit; tries += 1) {
    let longest = 0;
    let going = true;
    let before = process.cpuUsage();
    const turn = () => {
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1_000);
      before = process.cpuUsage();
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    await work();
    going = false;
    least = Math.min(least, longest);
  }
  return least;
}
