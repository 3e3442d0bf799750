import type { Core } from '@strapi/strapi';
import { isPermanent, type OutboxConsumer } from '../../../shared';
import { DEFAULT_MAX_ATTEMPTS } from '../../../shared/domain/backoff';
import { mergePayloads } from '../../../shared';
import { planCalls, type Call } from '../../../shared/domain/calls';
import { claim, LEASE_MS, renewLease, type Claim } from '../store/claims';
import { complete, fail } from '../store/outcomes';
import type { Signal } from './signal';

const POLL_MS = 1_000;

/**
 * Handles the rows of one consumer, one batch after the other, until told to stop. It starts at once when woken after a
 * commit; looking again each second finds what other processes or crashes left, and retries that are due.
 */
export async function runLane(
  strapi: Core.Strapi,
  consumer: OutboxConsumer,
  signal: Signal,
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const seen = signal.version;
    const claimed = await claimQuietly(strapi, consumer);
    if (claimed) await handle(strapi, consumer, claimed, signal);
    else await signal.wait(seen, POLL_MS);
  }
}

/** A database that is away for a moment (or a busy SQLite file) is no reason to end the worker. */
async function claimQuietly(strapi: Core.Strapi, consumer: OutboxConsumer): Promise<Claim | null> {
  try {
    return await claim(strapi, consumer);
  } catch (error) {
    strapi.log.warn(`outbox: ${consumer.topic} → ${consumer.name} could not look for work: ${String(error)}`);
    return null;
  }
}

async function handle(strapi: Core.Strapi, consumer: OutboxConsumer, claimed: Claim, signal: Signal): Promise<void> {
  const renewal = setInterval(() => {
    renewLease(strapi, claimed.token).catch((error) => strapi.log.warn(`outbox: lease not renewed: ${String(error)}`));
  }, LEASE_MS / 3);
  try {
    const options = { batchSize: consumer.batchSize ?? 1, coalesce: consumer.coalesce ?? false };
    for (const call of planCalls(claimed.rows, options, mergePayloads)) await make(strapi, consumer, claimed.token, call);
  } finally {
    clearInterval(renewal);
  }
  signal.wake();
}

async function make(strapi: Core.Strapi, consumer: OutboxConsumer, token: string, call: Call): Promise<void> {
  try {
    await consumer.handle(call.rows);
  } catch (error) {
    tell(strapi, consumer, call, error);
    await record(strapi, () => fail(strapi, token, call.covers, error, consumer.maxAttempts ?? DEFAULT_MAX_ATTEMPTS));
    return;
  }
  await record(strapi, () => complete(strapi, token, call.covers));
}

/** An outcome that could not be written is found again when the lease runs out: effects are idempotent. */
async function record(strapi: Core.Strapi, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    strapi.log.error(`outbox: outcome not recorded: ${String(error)}`);
  }
}

/** Rows by number and errors without addresses: keys and errors of mails hold what has no place in a log. */
function tell(strapi: Core.Strapi, consumer: OutboxConsumer, call: Call, error: unknown): void {
  const first = call.rows.some((row) => row.attempts === 1);
  const rows = call.rows.map((row) => row.id).join(', ');
  const reason = String(error).replace(/[^\s<>]+@[^\s<>]+/g, '…@…');
  strapi.log[first || isPermanent(error) ? 'warn' : 'debug'](
    `outbox: ${consumer.topic} → ${consumer.name} failed for row ${rows}: ${reason}`,
  );
}
