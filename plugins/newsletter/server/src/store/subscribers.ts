import { readLocked, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Rhythm, SubscriberState } from '../../../shared';

const UID = 'plugin::newsletter.subscriber';

export interface Choices {
  themes: string[];
  territories: string[];
  rhythm: Rhythm;
  locale: 'fr' | 'en';
}

export interface Consent {
  at: string;
  act: 'subscribe' | 'leave' | 'alert' | 'leave-alert';
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
  /** Until when they were told of what is new, in epoch milliseconds; null before they confirmed. PostgreSQL hands it over as text. */
  toldThrough?: number | string | null;
  /** When the address was last asked for, in epoch milliseconds, likewise. */
  requestedAt: number | string;
}

export async function findSubscriber(strapi: Core.Strapi, email: string): Promise<Subscriber | null> {
  const row = await strapi.db.query(UID).findOne({ where: { email } });
  return row && { ...row, lastMailAt: row.lastMailAt === null ? null : Number(row.lastMailAt) };
}

export function createPending(strapi: Core.Strapi, email: string, choices: Choices, now: number): Promise<Subscriber> {
  const data = { ...choices, email, state: 'pending', consents: [], requestedAt: now };
  return strapi.db.query(UID).create({ data });
}

/** As they stand now, held until the open transaction ends; null when they were forgotten meanwhile. */
export function lockedSubscriber(strapi: Core.Strapi, id: number): Promise<Subscriber | null> {
  return readLocked(strapi, UID, () => rowsOf<Subscriber>(strapi, UID).findOne({ where: { id } }));
}

export async function updateSubscriber(
  strapi: Core.Strapi,
  id: number,
  data: Partial<Omit<Subscriber, 'id' | 'email'>>,
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
export async function markBounced(strapi: Core.Strapi, email: string): Promise<void> {
  await strapi.db.query(UID).updateMany({ where: { email, state: 'confirmed' }, data: { state: 'bounced' } });
}

/** Addresses that were asked for before an instant and never confirmed. Returns how many were forgotten. */
export async function deletePendingBefore(strapi: Core.Strapi, instant: number): Promise<number> {
  const { count } = await strapi.db
    .query(UID)
    .deleteMany({ where: { state: 'pending', requestedAt: { $lt: instant } } });
  return count;
}
