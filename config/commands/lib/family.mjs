import { dim, fail, say, Stop } from './say.mjs';

/** A program that has not ended after this time is killed, so that Ctrl-C ends everything within ten seconds. */
const killAfterMs = 7_000;

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
 * The programs of one command. When one of them ends, or somebody presses Ctrl-C, all of them end; a second Ctrl-C, or a
 * program that does not end in time, is answered with SIGKILL.
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
      const late = setTimeout(() => signalGroup(child, 'SIGKILL'), killAfterMs);
      await new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      });
      clearTimeout(late);
    }
    // Processes that it started and that still run.
    signalGroup(child, 'SIGKILL');
  }

  kill() {
    for (const child of this.#children) signalGroup(child, 'SIGKILL');
  }

  /** Ends everything on SIGINT (Ctrl-C), SIGTERM and SIGHUP (closed terminal). */
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
