import { dim, fail, say, Stop } from './say.mjs';

/** What a program gets to end by itself; with a margin, Ctrl-C has ended everything within ten seconds. */
const patienceMs = 7_000;

const ended = (child) => child.exitCode !== null || child.signalCode !== null;

/** To the program and to all that it started: each is the head of a process group of its own (see `launch`). */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // None of them is left.
  }
}

/**
 * The programs of one command. When one of them ends, or somebody presses Ctrl-C, all of them end; a second Ctrl-C, and whatever does
 * not listen, is ended at once.
 */
export class Family {
  #children = [];
  #stopping = null;

  /** @returns the child. One that ends by itself once it was `healthy` ends the command with its last words. */
  add(child) {
    this.#children.push(child);
    child.once('exit', (code, signal) => {
      if (this.#stopping || !child.healthy) return;
      fail(new Stop(`${child.name} stopped by itself (${signal ?? `exit ${code}`}):\n${child.tail()}`));
      void this.stop().then(() => process.exit(1));
    });
    return child;
  }

  /** Resolves when all of them have ended, the last started first asked. */
  stop() {
    this.#stopping ??= Promise.all([...this.#children].reverse().map((child) => this.#end(child)));
    return this.#stopping;
  }

  async #end(child) {
    if (!ended(child)) {
      const late = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs);
      await new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      });
      clearTimeout(late);
    }
    // What it started and left behind.
    signalGroup(child, 'SIGKILL');
  }

  kill() {
    for (const child of this.#children) signalGroup(child, 'SIGKILL');
  }

  /** Ends everything on Ctrl-C, on a polite kill, and when the terminal is closed. */
  endOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, async () => {
        if (this.#stopping) {
          this.kill();
          process.exit(1);
        }
        say(dim('\nStopping… (once more to end at once)'));
        await this.stop();
        process.exit(0);
      });
    }
  }
}
