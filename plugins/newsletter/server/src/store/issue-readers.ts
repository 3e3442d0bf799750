import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Rhythm } from '../../../shared';
import { readSubscriber, type Subscriber } from './subscribers';

/** Somebody who receives the letters of editors; `toldThrough` in epoch milliseconds. */
export interface Reader extends Subscriber {
  toldThrough: number;
}

const rows = (strapi: Core.Strapi) => rowsOf<Subscriber>(strapi, 'plugin::newsletter.subscriber');

/** Who confirmed before it was noted how far one was told is told of nothing that is older than the letter. */
const asReader = (subscriber: Subscriber, before: number): Reader => ({
  ...readSubscriber(subscriber),
  toldThrough: subscriber.toldThrough == null ? before : Number(subscriber.toldThrough),
});

const receives = { state: 'confirmed', rhythm: 'each-issue' } as const;

/** Those of these subscribers who receive letters of editors now, by their ids. */
export async function readersAmong(
  strapi: Core.Strapi,
  ids: readonly number[],
  before: number,
): Promise<Map<number, Reader>> {
  const found = await rows(strapi).findMany({ where: { ...receives, id: { $in: ids } } });
  return new Map(found.map((one) => [one.id, asReader(one, before)]));
}

/** Those who receive letters of editors now, by id, after the given one. */
export async function readersAfter(
  strapi: Core.Strapi,
  { after, limit, before }: { after: number; limit: number; before: number },
): Promise<Reader[]> {
  const where = { ...receives, id: { $gt: after } };
  return (await rows(strapi).findMany({ where, orderBy: [{ id: 'asc' }], limit })).map((one) => asReader(one, before));
}

export const countByRhythm = (strapi: Core.Strapi, rhythm: Rhythm): Promise<number> =>
  rows(strapi).count({ where: { state: 'confirmed', rhythm } });

/** Notes until when a letter told somebody; never back. */
export async function noteTold(strapi: Core.Strapi, { id, toldThrough }: Reader, through: number): Promise<void> {
  await rows(strapi).updateMany({ where: { id }, data: { toldThrough: Math.max(toldThrough, through) } });
}
