import { readdirSync, readFileSync } from 'node:fs';

/** The processes that the command started, and theirs: number → command line. */
export function descendants(pid: number): Map<number, string> {
  const found = new Map<number, string>();
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(
        Number(entry),
        Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1]),
      );
    } catch {
      // Ended meanwhile.
    }
  }
  const add = (parent: number): void => {
    for (const [child, of] of parents) {
      if (of !== parent) continue;
      found.set(child, readFileSync(`/proc/${child}/cmdline`, 'utf8').replaceAll('\0', ' '));
      add(child);
    }
  };
  add(pid);
  return found;
}
/** Whether the process runs; one that ended and waits for its parent to notice does not. */
export const alive = (pid: number) => {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};
