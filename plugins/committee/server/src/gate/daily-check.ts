import type { Core } from '@strapi/strapi';
import type { IntegrityReport } from '../../../shared';
import { integrityChecks, uids } from '../store/tables';

const hourMs = 60 * 60 * 1000;
const leaseMs = 10 * 60 * 1000;
/** There is one check for the whole platform, whatever the number of processes. */
const key = 'integrity';

export async function lastReport(strapi: Core.Strapi): Promise<IntegrityReport | null> {
  return (await integrityChecks(strapi).findOne({ key }))?.report ?? null;
}

export async function keepReport(strapi: Core.Strapi, report: IntegrityReport): Promise<void> {
  const { id } = await rowOf(strapi);
  await integrityChecks(strapi).update(id, { report, checkedAt: report.checkedAt });
}

/**
 * Runs the check at start, and again when the last one is a day old, in one process at a time: a lease of ten minutes,
 * which another process takes over when its holder died. A clock that was set back makes it due.
 */
export function dailyCheck(strapi: Core.Strapi, check: () => Promise<unknown>, now: () => number = Date.now) {
  const startedAt = now();

  async function whenDue(): Promise<boolean> {
    const { id, checkedAt } = await rowOf(strapi);
    const last = checkedAt ? Date.parse(checkedAt) : 0;
    if (last >= startedAt && last <= now() && now() - last < 24 * hourMs) return false;
    if (!(await takeLease(strapi, now()))) return false;
    try {
      await check();
    } finally {
      await integrityChecks(strapi).update(id, { leasedUntil: null });
    }
    return true;
  }
  return {
    /** Resolves to whether this process made the check. */
    whenDue,
    watch(): () => void {
      const look = () => whenDue().catch((error: unknown) => strapi.log.error(`[committee] the integrity check failed: ${String(error)}`));
      const timer = setInterval(() => void look(), leaseMs);
      timer.unref();
      return () => clearInterval(timer);
    },
  };
}

async function takeLease(strapi: Core.Strapi, now: number): Promise<boolean> {
  const free = { key, $or: [{ leasedUntil: { $null: true } }, { leasedUntil: { $lt: new Date(now).toISOString() } }] };
  const { count } = await strapi.db.query(uids.integrityCheck as never).updateMany({
    where: free as never,
    data: { leasedUntil: new Date(now + leaseMs).toISOString() } as never,
  });
  return count === 1;
}

/** Two processes may start at once on a new database: the unique key leaves one row. */
async function rowOf(strapi: Core.Strapi) {
  const found = await integrityChecks(strapi).findOne({ key });
  if (found) return found;
  const { tableName } = strapi.db.metadata.get(uids.integrityCheck as never);
  await strapi.db.transaction(({ trx }) => trx(tableName).insert({ key }).onConflict('key').ignore());
  const made = await integrityChecks(strapi).findOne({ key });
  if (!made) throw new Error('The row of the integrity check is missing');
  return made;
}
