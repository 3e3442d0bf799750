import { insertUnlessThere } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { IntegrityReport } from '../../../shared';
import { withLease } from '../store/leases';
import { integrityChecks, uids } from '../store/tables';

const dayMs = 24 * 60 * 60 * 1000;
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
 * Runs the check at start, and again when the last one is a day old, in one process at a time (its lease lasts ten minutes
 * where its holder dies). A clock that was set back makes it due.
 */
export function dailyCheck(strapi: Core.Strapi, check: () => Promise<unknown>, now: () => number = Date.now) {
  const startedAt = now();

  async function isDue(): Promise<boolean> {
    const { checkedAt } = await rowOf(strapi);
    const last = checkedAt ? Date.parse(checkedAt) : 0;
    return last < startedAt || last > now() || now() - last >= dayMs;
  }
  /** Resolves to whether this process made the check. */
  async function whenDue(): Promise<boolean> {
    let made = false;
    if (!(await isDue())) return made;
    await withLease(
      strapi,
      key,
      leaseMs,
      async () => {
        // The holder before may just have made it.
        if (!(await isDue())) return;
        await check();
        made = true;
      },
      now(),
    );
    return made;
  }
  return {
    whenDue,
    /** How often one has to look whether it is due. */
    lookMs: leaseMs,
  };
}

/** Two processes may start at once on a new database: the unique key leaves one row. */
async function rowOf(strapi: Core.Strapi) {
  const found = await integrityChecks(strapi).findOne({ key });
  if (found) return found;
  await insertUnlessThere(strapi, uids.integrityCheck, 'key', { key });
  const made = await integrityChecks(strapi).findOne({ key });
  if (!made) throw new Error('The row of the integrity check is missing');
  return made;
}
