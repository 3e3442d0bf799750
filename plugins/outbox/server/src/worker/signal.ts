/** Resolves pending waits. A call of `wake` is never lost: a wait that names an older version than the current one returns at once. */
export class Signal {
  private count = 0;
  private waiting = new Set<() => void>();

  get version(): number {
    return this.count;
  }

  wake(): void {
    this.count += 1;
    for (const resume of [...this.waiting]) resume();
  }

  /** Resolves when the signal is past `seen`, or after `ms` milliseconds. */
  async wait(seen: number, ms: number): Promise<void> {
    if (this.count !== seen) return;
    await new Promise<void>((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        this.waiting.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, ms);
      this.waiting.add(resume);
    });
  }
}
