import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { digestRhythms, type DigestRhythm } from '../../../shared';
import { readSubscriber, type Subscriber } from './subscribers';

/** A subscriber whose digest is due, with the instant (epoch milliseconds) until which they were told. */
export interface DueSubscriber extends Subscriber {
  toldThrough: number;
}

/** PostgreSQL hands a biginteger over as text. */
type Stored = Omit<DueSubscriber, 'toldThrough'> & { toldThrough: number | string };
const rows = (strapi: Core.Strapi) => rowsOf<Stored>(strapi, 'plugin::newsletter.subscriber');

const dueWhere = (rhythm: DigestRhythm, through: number) => ({
  state: 'confirmed',
  rhythm,
  toldThrough: { $lt: through },
});

/** Those who confirmed before it was noted how far one was told begin now: nothing from before was promised to them. */
export async function beginTelling(strapi: Core.Strapi, now: number): Promise<void> {
  const where = { state: 'confirmed', rhythm: { $in: digestRhythms }, toldThrough: { $null: true } };
  await rows(strapi).updateMany({ where, data: { toldThrough: now } });
}

/** The earliest instant until which somebody who is due was told; null when nobody is due. */
export async function firstUntold(strapi: Core.Strapi, rhythm: DigestRhythm, through: number): Promise<number | null> {
  const [first] = await rows(strapi).findMany({
    where: dueWhere(rhythm, through),
    orderBy: [{ toldThrough: 'asc' }],
    limit: 1,
  });
  return first ? Number(first.toldThrough) : null;
}

/** Those who are due, by id, after the given one. */
export async function dueForDigest(
  strapi: Core.Strapi,
  rhythm: DigestRhythm,
  through: number,
  { after, limit }: { after: number; limit: number },
): Promise<DueSubscriber[]> {
  const where = { ...dueWhere(rhythm, through), id: { $gt: after } };
  const found = await rows(strapi).findMany({ where, orderBy: [{ id: 'asc' }], limit });
  return found.map((row) => ({ ...readSubscriber(row), toldThrough: Number(row.toldThrough) }));
}

/** Moves on where somebody's telling stands. False when it stands elsewhere since they were read, or they no longer receive anything. */
export async function toldUntil(strapi: Core.Strapi, subscriber: DueSubscriber, through: number): Promise<boolean> {
  const where = { id: subscriber.id, state: 'confirmed', toldThrough: subscriber.toldThrough };
  return (await rows(strapi).updateMany({ where, data: { toldThrough: through } })).count === 1;
}

/** Of those for whom there is nothing new. */
export async function tellNothing(strapi: Core.Strapi, ids: readonly number[], through: number): Promise<void> {
  if (ids.length === 0) return;
  const where = { id: { $in: ids }, toldThrough: { $lt: through } };
  await rows(strapi).updateMany({ where, data: { toldThrough: through } });
}
