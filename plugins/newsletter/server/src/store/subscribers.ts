import { readLocked, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { LetterKind, Return, Rhythm, SubscriberState } from '../../../shared';

const UID = 'plugin::newsletter.subscriber';

export interface Choices {
  kinds: LetterKind[];
  themes: string[];
  territories: string[];
  rhythm: Rhythm;
  locale: 'fr' | 'en';
}

export interface Consent {
  at: string;
  act: 'subscribe' | 'leave' | 'alert' | 'leave-alert' | 'move';
  textVersion: string;
  how: 'form-and-confirmation-mail' | 'link-in-mail';
  /** The search of an alert. */
  about?: string;
}

export interface Subscriber extends Choices {
  id: number;
  email: string;
  state: SubscriberState;
  consents: Consent[];
  lastMailAt: number | null;
  /** Mails that came back although the box exists. */
  returns?: Return[] | null;
  /** Until when they were told of what is new, in epoch milliseconds; null before they confirmed. PostgreSQL hands it over as text. */
  toldThrough?: number | string | null;
  /** Since when nothing is sent to them any more, likewise. */
  stoppedAt?: number | string | null;
  /** When the address was last asked for, in epoch milliseconds, likewise. */
  requestedAt: number | string;
}

/** PostgreSQL hands a biginteger over as text; rows of before there was a choice of kinds have none. */
type Stored = Omit<Subscriber, 'kinds' | 'lastMailAt'> & {
  kinds: LetterKind[] | null;
  lastMailAt: number | string | null;
};

export const readSubscriber = <Row extends Stored>(row: Row): Row & Pick<Subscriber, 'kinds' | 'lastMailAt'> => ({
  ...row,
  kinds: row.kinds ?? [],
  lastMailAt: row.lastMailAt === null ? null : Number(row.lastMailAt),
});

export async function findSubscriber(strapi: Core.Strapi, email: string): Promise<Subscriber | null> {
  const row = await rowsOf<Stored>(strapi, UID).findOne({ where: { email } });
  return row && readSubscriber(row);
}

export function createPending(strapi: Core.Strapi, email: string, choices: Choices, now: number): Promise<Subscriber> {
  const data = { ...choices, email, state: 'pending', consents: [], requestedAt: now };
  return strapi.db.query(UID).create({ data });
}

/** As they stand now, held until the open transaction ends; null when they were forgotten meanwhile. */
export function lockedSubscriber(strapi: Core.Strapi, id: number): Promise<Subscriber | null> {
  return readLocked(strapi, UID, async () => {
    const row = await rowsOf<Stored>(strapi, UID).findOne({ where: { id } });
    return row && readSubscriber(row);
  });
}

export async function updateSubscriber(
  strapi: Core.Strapi,
  id: number,
  data: Partial<Omit<Subscriber, 'id'>>,
): Promise<void> {
  await strapi.db.query(UID).update({ where: { id }, data });
}

/** Notes that a mail is being sent. False when another request noted one since `subscriber` was read: theirs is enough. */
export async function noteMail(strapi: Core.Strapi, subscriber: Subscriber, now: number): Promise<boolean> {
  const unchanged = subscriber.lastMailAt ?? { $null: true };
  const { count } = await strapi.db
    .query(UID)
    .updateMany({ where: { id: subscriber.id, lastMailAt: unchanged }, data: { lastMailAt: now } });
  return count === 1;
}

export async function deleteSubscriber(strapi: Core.Strapi, id: number): Promise<void> {
  await strapi.db.query(UID).delete({ where: { id } });
}

/** Only who receives the letter: who left, or never confirmed, stays as they are. */
export async function markBounced(strapi: Core.Strapi, email: string, now = Date.now()): Promise<void> {
  await strapi.db
    .query(UID)
    .updateMany({ where: { email, state: 'confirmed' }, data: { state: 'bounced', stoppedAt: now } });
}

/** Somebody called a mail of ours unwanted: they get none any more, not even because a stranger types their address. */
export async function markComplained(strapi: Core.Strapi, email: string, now = Date.now()): Promise<void> {
  await strapi.db.query(UID).updateMany({ where: { email }, data: { state: 'complained', stoppedAt: now } });
}

/** Addresses that were asked for before an instant and never confirmed. Returns how many were forgotten. */
export async function deletePendingBefore(strapi: Core.Strapi, instant: number): Promise<number> {
  const { count } = await strapi.db
    .query(UID)
    .deleteMany({ where: { state: 'pending', requestedAt: { $lt: instant } } });
  return count;
}

const stopped = { $in: ['unsubscribed', 'bounced', 'complained'] satisfies SubscriberState[] };

/** Those to whom nothing was sent any more before that was noted: their time begins now. */
export async function beginForgetting(strapi: Core.Strapi, now: number): Promise<void> {
  await rowsOf(strapi, UID).updateMany({
    where: { state: stopped, stoppedAt: { $null: true } },
    data: { stoppedAt: now },
  });
}

/** Forgets those to whom nothing is sent since before an instant, with what hangs on them. Returns how many. */
export async function deleteStoppedBefore(strapi: Core.Strapi, instant: number, most: number): Promise<number> {
  const where = { state: stopped, stoppedAt: { $lt: instant } };
  const found = await rowsOf<{ id: number }>(strapi, UID).findMany({
    where,
    select: ['id'],
    orderBy: { id: 'asc' },
    limit: most,
  });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await rowsOf(strapi, 'plugin::newsletter.alert').deleteMany({ where: { subscriberId: { $in: ids } } });
  // Whoever came back since they were read stays.
  const { count } = await rowsOf(strapi, UID).deleteMany({ where: { ...where, id: { $in: ids } } });
  return count;
}
