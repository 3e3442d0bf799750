import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { describeDevice, type Device } from '../../../shared';
import type { UserRow } from './rows';
import { uids } from './uids';

interface SignInRow extends Device {
  id: number;
  family: string;
  since: string;
}
export interface RunningSession {
  family: string;
  device: Device | null;
  since: string;
  lastUsedAt: string;
}

const signIns = (strapi: Core.Strapi) => rowsOf<SignInRow>(strapi, uids.signIn);
const iso = (instant: string | Date): string => new Date(instant).toISOString();

/** The account's sessions that run, the latest used first. A family has one that runs: each refresh puts another in its place. */
export async function runningSessions(strapi: Core.Strapi, user: UserRow): Promise<RunningSession[]> {
  const rows: { deviceId: string | null; createdAt: string }[] = await strapi.db.query(uids.session).findMany({
    where: {
      userId: String(user.id),
      origin: 'users-permissions',
      status: 'active',
      expiresAt: { $gt: new Date() },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const kept = new Map(
    (await signIns(strapi).findMany({ where: { user: { id: user.id } } })).map((row) => [row.family, row]),
  );
  return rows.flatMap(({ deviceId: family, createdAt }) => {
    if (family === null) return [];
    const row = kept.get(family);
    return {
      family,
      device: row ? { browser: row.browser, system: row.system } : null,
      since: iso(row?.since ?? createdAt),
      lastUsedAt: iso(createdAt),
    };
  });
}

/** Notes the machine of a session that begins, and forgets those of sessions that are over. */
export async function noteSignIn(strapi: Core.Strapi, user: UserRow, family: string, agent: string): Promise<void> {
  const running = (await runningSessions(strapi, user)).map((session) => session.family);
  const over = (await signIns(strapi).findMany({ where: { user: { id: user.id } } })).filter(
    (row) => !running.includes(row.family),
  );
  await signIns(strapi).deleteMany({ where: { id: { $in: over.map(({ id }) => id) } } });
  await signIns(strapi).create({ data: { user: user.id, family, since: new Date(), ...describeDevice(agent) } });
}

export async function forgetSignIns(strapi: Core.Strapi, user: UserRow): Promise<void> {
  const rows = await signIns(strapi).findMany({ where: { user: { id: user.id } } });
  await signIns(strapi).deleteMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
}
