import { Signal } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { OutboxConsumer } from '../../../shared';
import { runLane } from './lane';
import { sourceOf } from './paced';

/** The lanes of all consumers in this process. */
export class Workers {
  private readonly signals = new Map<OutboxConsumer, Signal>();
  private lanes: Promise<void>[] | null = null;
  private stopping = false;

  constructor(private readonly strapi: Core.Strapi) {}

  start(consumers: readonly OutboxConsumer[]): void {
    if (this.lanes) return;
    this.stopping = false;
    for (const consumer of consumers) this.signals.set(consumer, new Signal());
    this.lanes = [...this.signals].flatMap(([consumer, signal]) => {
      const source = sourceOf(this.strapi, consumer);
      return Array.from({ length: consumer.concurrency ?? 1 }, () =>
        runLane(this.strapi, consumer, source, signal, () => this.stopping),
      );
    });
  }

  /** Rows of this topic were committed. Other lanes are left asleep: each look is a question to the database that the others wait for. */
  wake(topic: string): void {
    for (const [consumer, signal] of this.signals) if (consumer.topic === topic) signal.wake();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const signal of this.signals.values()) signal.wake();
    await Promise.all(this.lanes ?? []);
    this.lanes = null;
    this.signals.clear();
  }
}
