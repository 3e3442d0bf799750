import { createHash } from 'node:crypto';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { AlertRhythm, AlertWish } from '../../../shared';

export interface Alert extends AlertWish {
  id: number;
  subscriberId: number;
  /** Epoch milliseconds. */
  toldThrough: number;
}
/** PostgreSQL hands a biginteger over as text. */
type Stored = Omit<Alert, 'toldThrough'> & { key: string; toldThrough: number | string };

const rows = (strapi: Core.Strapi) => rowsOf<Stored>(strapi, 'plugin::newsletter.alert');
const read = (row: Stored): Alert => ({ ...row, toldThrough: Number(row.toldThrough) });

const keyOf = (subscriberId: number, search: string): string =>
  `${subscriberId}:${createHash('sha256').update(search).digest('base64url')}`;

export async function alertsOf(strapi: Core.Strapi, subscriberId: number): Promise<Alert[]> {
  return (await rows(strapi).findMany({ where: { subscriberId }, orderBy: [{ id: 'asc' }] })).map(read);
}

export async function saveAlert(
  strapi: Core.Strapi,
  subscriberId: number,
  { search, rhythm }: AlertWish,
  now: number,
): Promise<void> {
  const key = keyOf(subscriberId, search);
  const { count } = await rows(strapi).updateMany({ where: { key }, data: { rhythm } });
  if (count === 0) await rows(strapi).create({ data: { key, subscriberId, search, rhythm, toldThrough: now } });
}

/** Who comes back is not told of what was published while they were away. */
export async function beginAlertsAnew(strapi: Core.Strapi, subscriberId: number, now: number): Promise<void> {
  await rows(strapi).updateMany({ where: { subscriberId }, data: { toldThrough: now } });
}

export async function deleteAlert(strapi: Core.Strapi, subscriberId: number, id: number): Promise<boolean> {
  return (await rows(strapi).deleteMany({ where: { id, subscriberId } })).count === 1;
}

export async function deleteAlertsOf(strapi: Core.Strapi, subscriberId: number): Promise<void> {
  await rows(strapi).deleteMany({ where: { subscriberId } });
}

/** The earliest instant until which somebody whose alert is due was told; null when none is due. */
export async function firstUntoldAlert(
  strapi: Core.Strapi,
  rhythm: AlertRhythm,
  through: number,
): Promise<number | null> {
  const where = { rhythm, toldThrough: { $lt: through } };
  const [first] = await rows(strapi).findMany({ where, orderBy: [{ toldThrough: 'asc' }], limit: 1 });
  return first ? Number(first.toldThrough) : null;
}

/** Those that are due, by id, after the given one. */
export async function dueAlerts(
  strapi: Core.Strapi,
  rhythm: AlertRhythm,
  through: number,
  { after, limit }: { after: number; limit: number },
): Promise<Alert[]> {
  const where = { rhythm, toldThrough: { $lt: through }, id: { $gt: after } };
  return (await rows(strapi).findMany({ where, orderBy: [{ id: 'asc' }], limit })).map(read);
}

/** Moves on where an alert stands. False when it stands elsewhere since it was read, or is gone. */
export async function alertTold(
  strapi: Core.Strapi,
  { id, toldThrough }: Pick<Alert, 'id' | 'toldThrough'>,
  through: number,
): Promise<boolean> {
  return (await rows(strapi).updateMany({ where: { id, toldThrough }, data: { toldThrough: through } })).count === 1;
}

/** Of those for which there is nothing new. */
export async function alertsToldNothing(strapi: Core.Strapi, ids: readonly number[], through: number): Promise<void> {
  if (ids.length === 0) return;
  await rows(strapi).updateMany({
    where: { id: { $in: ids }, toldThrough: { $lt: through } },
    data: { toldThrough: through },
  });
}
