import { Signal } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { OutboxConsumer } from '../../../shared';
import { runLane } from './lane';

/** The lanes of all consumers in this process. */
export class Workers {
  readonly signal = new Signal();
  private lanes: Promise<void>[] | null = null;
  private stopping = false;

  constructor(private readonly strapi: Core.Strapi) {}

  start(consumers: readonly OutboxConsumer[]): void {
    if (this.lanes) return;
    this.stopping = false;
    this.lanes = consumers.flatMap((consumer) =>
      Array.from({ length: consumer.concurrency ?? 1 }, () =>
        runLane(this.strapi, consumer, this.signal, () => this.stopping),
      ),
    );
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.signal.wake();
    await Promise.all(this.lanes ?? []);
    this.lanes = null;
  }
}
