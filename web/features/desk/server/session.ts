import { createHash } from 'node:crypto';
import type { AccountView } from '@passerelles/desk/shared';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Failure } from '../failure';
import { callOwn } from './call';

/** A page of the desk that one may come back to after signing in, with the token of a mail's link or the sheet to start from: nothing outside of it. */
export const safeReturn = (path: string | undefined): string =>
  path !== undefined && /^\/espace(?:\/[\w/-]*)?(?:\?(?:jeton|de)=[\w-]{1,200})?$/.test(path) ? path : '/espace';

const answer = cache(() => callOwn<AccountView>('/account'));

export async function readAccount(): Promise<AccountView | null> {
  const account = await answer();
  if (account.ok) return account.data;
  if (isSignedOut(account)) return null;
  throw new Error(`desk: ${account.code}`);
}

export const isSignedOut = ({ code }: Failure): boolean =>
  code === 'NOT_SIGNED_IN' || code === 'ACCOUNT_BLOCKED' || code === 'EMAIL_NOT_CONFIRMED';

/** The account of who is signed in; others are sent to sign in and come back to `path`. */
export async function requireAccount(path: string): Promise<AccountView> {
  const account = await readAccount();
  if (!account) redirect(`/espace/connexion?retour=${encodeURIComponent(path)}`);
  return account;
}

/** Tells the accounts of one browser apart without naming them. */
export const keyOfAccount = (email: string): string => createHash('sha256').update(email).digest('hex').slice(0, 16);
