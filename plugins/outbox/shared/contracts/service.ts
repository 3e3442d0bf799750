import { serviceKey } from '@passerelles/kit/shared';
import type { DeadRow } from './admin';
import type { QueueFigures } from '../domain/figures';
import type { Json, OutboxRow } from '../domain/row';

export interface OutboxConsumer<Payload = Json> {
  topic: string;
  /** Unique within the topic; each consumer of a topic gets its own row. */
  name: string;
  /** How many batches one process handles at the same time; 1 unless said. */
  concurrency?: number;
  /** How many rows (of different keys) one call may hold; 1 unless said. */
  batchSize?: number;
  /**
   * Makes of two due rows of one key, the older and the newer, one payload that stands for both: the consumer is then called once for
   * a key. Each row is handled on its own when this is absent. Payloads may have been written by an older version.
   */
  merge?(older: Json, newer: Json): Json;
  /**
   * `merge` makes one payload of two rows of different keys as well, and the order of rows says nothing: while what it needs is away, more
   * than two hundred rows become one, so that the table does not grow for as long as that lasts.
   */
  acrossKeys?: boolean;
  /** Bounds of how fast, and how many at once, its rows are handled; one row a call. */
  pace?: Pace;
  /** A call that has not ended by then has failed, and its row is tried again beside it; half an hour unless said. */
  timeoutMs?: number;
  /** After so many failures the row is dead and waits for a person; 15 unless said (about three hours of trying). */
  maxAttempts?: number;
  /**
   * Makes the effect. Resolving deletes the rows; rejecting has them tried again later, or leaves them dead at once when
   * the error is a `PermanentFailure`. The same row can come twice (a process that died after the effect and before the
   * deletion): the effect has to be idempotent.
   */
  handle(rows: OutboxRow<Payload>[]): Promise<void>;
  /** Asked about once a second after `handle` threw `Away`, until it resolves to true. Always true unless said. */
  ready?(): Promise<boolean>;
}

/**
 * Rows that wait for their turn are not claimed: they hold back neither other groups nor other consumers. What is read of a payload is noted with
 * the row when it is appended.
 */
export interface Pace {
  /** What a row burdens besides the consumer itself, such as the domain of an address. */
  groupOf(payload: Json): string;
  /** Whether others go before it. */
  isBulk(payload: Json): boolean;
  /** Rows a minute of all groups, in all processes together; null for no bound. */
  perMinute: number | null;
  /** The same for one group; absent where no group has a bound of its own. */
  perMinuteOf?(group: string): number | null;
  /** How many of a group one process handles at once. Fewer than `concurrency`, so that a slow group leaves something to the others. */
  atOnceOfGroup: number;
}

export type OutboxStatistics = QueueFigures;

export interface OutboxService {
  /**
   * Writes one row per consumer of the topic inside the transaction that is open, and starts the work once it is committed.
   * Throws when no transaction is open: an effect must never be written without the change it belongs to.
   */
  append(topic: string, key: string, payload: Json, options?: { notBefore?: Date }): Promise<void>;
  /** To be called in a plugin's `register()`, so that every append knows its consumers. */
  register<Payload = Json>(consumer: OutboxConsumer<Payload>): void;
  start(): void;
  /** Resolves when the rows in hand are done. */
  stop(): Promise<void>;
  stats(): Promise<OutboxStatistics[]>;
  /** What was given up and waits for a person, the newest first, at most a hundred; of one consumer when one is named. */
  dead(consumer?: string): Promise<DeadRow[]>;
  /** Has a dead row tried again from the beginning. False when it is not there or not dead (or of another consumer). */
  retry(id: number, consumer?: string): Promise<boolean>;
  /** Gives a dead row up for good. False as above. */
  drop(id: number, consumer?: string): Promise<boolean>;
  /**
   * Whether this is the `Message-ID` of a mail that went to this address: nobody makes one without our secret, so that a report that returns it
   * is about our mail. Always false where the configuration gives no secret.
   */
  wroteTo(messageId: string, address: string): boolean;
  /** Resolves when no row is due or in hand. For tests and the import command. */
  idle(): Promise<void>;
}

export const outboxService = serviceKey<OutboxService>('outbox', 'outbox');
