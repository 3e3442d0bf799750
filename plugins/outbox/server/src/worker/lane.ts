import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Signal } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { isAway, isPermanent, type OutboxConsumer } from '../../../shared';
import { DEFAULT_MAX_ATTEMPTS } from '../../../shared/domain/backoff';
import { planCalls, type Call } from '../../../shared/domain/calls';
import { gather } from '../store/gather';
import { LEASE_MS, renewLease, type Claim } from '../store/claims';
import { complete, fail, giveBack } from '../store/outcomes';
import type { Source } from './paced';

const POLL_MS = 1_000;
const TIMEOUT_MS = 30 * 60_000;

/**
 * Handles the rows of one consumer, one batch after the other, until told to stop. It starts at once when woken after a
 * commit; a poll each second finds rows of other processes or of crashed ones, and retries that are due.
 * Before each batch the event loop gets its turn: SQLite answers without giving it back, and what was committed, or announced by
 * the batch before, would be answered once no lane has anything left to do.
 */
export async function runLane(
  strapi: Core.Strapi,
  consumer: OutboxConsumer,
  source: Source,
  signal: Signal,
  stopped: () => boolean,
): Promise<void> {
  let away = false;
  while (!stopped()) {
    const seen = signal.version;
    await yieldToEventLoop();
    if (away) away = !(await isReady(strapi, consumer));
    if (away) await gatherQuietly(strapi, consumer);
    const claimed: Claim | null = away ? null : await claimQuietly(strapi, consumer, source);
    if (claimed) {
      away = !(await handle(strapi, consumer, claimed));
      source.ended(claimed);
      if (!away) signal.wake();
    }
    if (!claimed || away) await signal.wait(seen, POLL_MS);
  }
}

async function isReady(strapi: Core.Strapi, consumer: OutboxConsumer): Promise<boolean> {
  try {
    return (await consumer.ready?.()) ?? true;
  } catch (error) {
    strapi.log.debug(`outbox: ${consumer.topic} → ${consumer.name} is not ready: ${String(error)}`);
    return false;
  }
}

/** The worker continues when the database is unavailable for a moment (or the SQLite file is busy). */
async function claimQuietly(strapi: Core.Strapi, consumer: OutboxConsumer, source: Source): Promise<Claim | null> {
  try {
    return await source.next();
  } catch (error) {
    strapi.log.warn(`outbox: ${consumer.topic} → ${consumer.name} could not look for work: ${String(error)}`);
    return null;
  }
}

/** Another process may be gathering the same rows, or the database be unavailable for a moment: there is another try in a second. */
async function gatherQuietly(strapi: Core.Strapi, consumer: OutboxConsumer): Promise<void> {
  try {
    await gather(strapi, consumer);
  } catch (error) {
    strapi.log.warn(`outbox: ${consumer.topic} → ${consumer.name} could not gather its rows: ${String(error)}`);
  }
}

/** False when something the rows need is unavailable: those not done are restored to their state before the claim. */
async function handle(strapi: Core.Strapi, consumer: OutboxConsumer, claimed: Claim): Promise<boolean> {
  const renewal = setInterval(() => {
    renewLease(strapi, claimed.token).catch((error) => strapi.log.warn(`outbox: lease not renewed: ${String(error)}`));
  }, LEASE_MS / 3);
  try {
    const options = { batchSize: consumer.batchSize ?? 1, merge: consumer.merge };
    const calls = planCalls(claimed.rows, options);
    for (const [position, call] of calls.entries()) {
      if (await make(strapi, consumer, claimed.token, call)) continue;
      const rest = calls.slice(position + 1).flatMap(({ covers }) => covers);
      await record(strapi, () => giveBack(strapi, claimed.token, rest, 'waits for what is away'));
      return false;
    }
  } finally {
    clearInterval(renewal);
  }
  return true;
}

/** False when something the call needs is unavailable. */
async function make(strapi: Core.Strapi, consumer: OutboxConsumer, token: string, call: Call): Promise<boolean> {
  try {
    await inTime(consumer.handle(call.rows), consumer.timeoutMs ?? TIMEOUT_MS);
  } catch (error) {
    if (isAway(error)) {
      strapi.log.warn(`outbox: ${consumer.topic} → ${consumer.name} waits: ${String(error)}`);
      await record(strapi, () => giveBack(strapi, token, call.covers, error));
      return false;
    }
    tell(strapi, consumer, call, error);
    // Of several rows nobody says which one it was: each is tried alone before one of them is given up.
    const failure = { error, permanent: isPermanent(error) && call.rows.length === 1 };
    await record(strapi, () => fail(strapi, token, call.covers, failure, consumer.maxAttempts ?? DEFAULT_MAX_ATTEMPTS));
    return true;
  }
  await record(strapi, () => complete(strapi, token, call.covers));
  return true;
}

/** A call that never ends would keep its rows, and its lane, for as long as the process lives. */
async function inTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ms / 1_000} s`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An outcome that could not be written is found again when the lease runs out: effects are idempotent. */
async function record(strapi: Core.Strapi, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    strapi.log.error(`outbox: outcome not recorded: ${String(error)}`);
  }
}

/** Rows by id: the keys of mails are addresses, which must not be logged. */
function tell(strapi: Core.Strapi, consumer: OutboxConsumer, call: Call, error: unknown): void {
  const first = call.rows.some((row) => row.attempts === 1);
  const rows = call.rows.map((row) => row.id).join(', ');
  strapi.log[first || isPermanent(error) ? 'warn' : 'debug'](
    `outbox: ${consumer.topic} → ${consumer.name} failed for row ${rows}: ${String(error)}`,
  );
}
