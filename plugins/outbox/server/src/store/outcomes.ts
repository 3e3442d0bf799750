import type { Core } from '@strapi/strapi';
import { afterFailure } from '../../../shared/domain/backoff';
import type { OutboxRow } from '../../../shared';
import { rowTable } from './row-table';

/** Deletes rows whose effect was made. A claim that was taken over meanwhile (other token) is left alone. */
export async function complete(strapi: Core.Strapi, token: string, rows: OutboxRow[]): Promise<void> {
  await rowTable(strapi)
    .where({ lease_token: token })
    .whereIn(
      'id',
      rows.map((row) => row.id),
    )
    .delete();
}

/** Sets rows whose effect failed to be tried again later, or leaves them dead with their error. */
export async function fail(
  strapi: Core.Strapi,
  token: string,
  rows: OutboxRow[],
  { error, permanent }: { error: unknown; permanent: boolean },
  maxAttempts: number,
): Promise<void> {
  const now = Date.now();
  for (const row of rows) {
    const next = afterFailure({ attempts: row.attempts, permanent }, maxAttempts, now, Math.random());
    await rowTable(strapi)
      .where({ lease_token: token, id: row.id })
      .update({
        lease_token: null,
        leased_until: null,
        last_error: describe(error),
        ...(next.dead ? { dead_at: now } : { available_at: next.availableAt }),
      });
  }
}

/** Restores rows to their state before the claim, when it is not their turn or something they need is unavailable: that error is kept, for people to read. */
export async function giveBack(strapi: Core.Strapi, token: string, rows: OutboxRow[], error?: unknown): Promise<void> {
  await rowTable(strapi)
    .where({ lease_token: token })
    .whereIn(
      'id',
      rows.map((row) => row.id),
    )
    .update({
      lease_token: null,
      leased_until: null,
      ...(error === undefined ? {} : { last_error: describe(error) }),
      attempts: strapi.db.connection.raw('attempts - 1'),
    });
}

/** Notes, or takes back, that a row's effect was handed to something that can't be asked whether it happened. */
export async function markHandedOver(strapi: Core.Strapi, id: number, at: Date | null): Promise<void> {
  await rowTable(strapi)
    .where({ id })
    .update({ handed_over_at: at?.getTime() ?? null });
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);
}
