import { createHmac, randomBytes } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { areSameBytes } from '@passerelles/kit/server';
import { accountDurations } from '../../../shared';
import type { UserRow } from './rows';

const longestMs = accountDurations.deviceDays * 86_400_000;

/** The account's password is part of what is signed: a new one makes every device unknown. */
const signature = (user: UserRow, issued: string, id: string): Buffer =>
  createHmac('sha256', readCmsSettings().secrets.desk)
    .update(['desk-device', user.id, issued, id, user.password].join(':'))
    .digest();

/** What a device keeps after signing in, to be let through when others try to guess the account's password: `<issued>.<id>.<signature>`. */
export function recogniseLater(user: UserRow): string {
  const [issued, id] = [String(Date.now()), randomBytes(16).toString('base64url')];
  return `${issued}.${id}.${signature(user, issued, id).toString('base64url')}`;
}

/** The id of a device that signed in to this account within the last 180 days, null for any other. */
export function knownDevice(user: UserRow | null, kept: string | undefined): string | null {
  const [issued = '', id = '', given = ''] = (kept ?? '').split('.');
  if (!user || !/^\d{13}$/.test(issued) || Date.now() - Number(issued) > longestMs) return null;
  return areSameBytes(Buffer.from(given, 'base64url'), signature(user, issued, id)) ? id : null;
}
