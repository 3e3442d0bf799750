import { Signal } from '@passerelles/kit/server';

/** How soon what another process announced is noticed. */
const LOOK_MS = 300;

/** Those who wait for a change: woken by this process at once, and by a look at the database that all of them share. */
export class Waiting {
  private readonly changed = new Signal();
  private timer: NodeJS.Timeout | undefined;
  private seen: number | undefined;
  private ended = false;

  /** @param look the number of the newest change */
  constructor(
    private readonly look: () => Promise<number>,
    private readonly atMost: number,
  ) {}

  get mark(): number {
    return this.changed.version;
  }
  get full(): boolean {
    return this.changed.waiting >= this.atMost;
  }
  get closed(): boolean {
    return this.ended;
  }

  wake(): void {
    this.changed.wake();
  }

  /** Nobody waits any more: the process ends. */
  close(): void {
    this.ended = true;
    this.wake();
  }

  /** Resolves when there was a change after `mark`, after `ms` milliseconds, or when `signal` ends it. */
  async wait(mark: number, ms: number, signal?: AbortSignal): Promise<void> {
    if (this.ended) return;
    const waited = this.changed.wait(mark, ms, signal);
    if (this.changed.waiting > 0) this.timer ??= this.soon();
    await waited;
  }

  private soon(): NodeJS.Timeout {
    return setTimeout(() => void this.notice(), LOOK_MS);
  }

  private async notice(): Promise<void> {
    try {
      const now = await this.look();
      if (this.seen !== now) this.wake();
      this.seen = now;
    } catch {
      // A database that is away for a moment: those who wait ask it themselves when their time is over.
    }
    this.timer = this.changed.waiting > 0 ? this.soon() : undefined;
  }
}
