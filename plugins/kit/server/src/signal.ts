/** Resolves pending waits. A call of `wake` is never lost: a wait that names an older version than the current one returns at once. */
export class Signal {
  private count = 0;
  private readonly resumes = new Set<() => void>();

  get version(): number {
    return this.count;
  }
  /** How many wait. */
  get waiting(): number {
    return this.resumes.size;
  }

  wake(): void {
    this.count += 1;
    for (const resume of [...this.resumes]) resume();
  }

  /** Resolves when the signal is past `seen`, after `ms` milliseconds, or when `abort` ends it. */
  async wait(seen: number, ms: number, abort?: AbortSignal): Promise<void> {
    if (this.count !== seen || abort?.aborted) return;
    await new Promise<void>((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        abort?.removeEventListener('abort', resume);
        this.resumes.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, ms);
      abort?.addEventListener('abort', resume);
      this.resumes.add(resume);
    });
  }
}
