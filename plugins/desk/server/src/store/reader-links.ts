import { tokensOf } from '@passerelles/kit/server';
import { tokenProblem } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { daysInMs, DeskError, ERASE_LINK_MS, readerRetention, type ReaderLinkView } from '../../../shared';
import { uids } from './uids';

export type ReaderPurpose = ReaderLinkView['purpose'];
const purposes: readonly string[] = ['confirm-comment', 'erase-comment', 'confirm-question'] satisfies ReaderPurpose[];

const lifeMs: Readonly<Record<ReaderPurpose, number>> = {
  'confirm-comment': daysInMs(readerRetention.unconfirmed),
  'confirm-question': daysInMs(readerRetention.unconfirmed),
  'erase-comment': ERASE_LINK_MS,
};

const tokens = (strapi: Core.Strapi) => tokensOf<{ about: string | null }>(strapi, uids.token, 'datetime', []);

export const issueLink = (strapi: Core.Strapi, purpose: ReaderPurpose, about: string, now: number): Promise<string> =>
  tokens(strapi).issue({ purpose, lifeMs: lifeMs[purpose], carries: { about } }, now);

export interface ReaderLink {
  id: number;
  purpose: ReaderPurpose;
  /** The key of the comment or the question. */
  about: string;
  /** Its button was pressed before: it says again what came of it. */
  used: boolean;
}

/** The link of a reader's mail. @throws DeskError `TOKEN_INVALID` or `TOKEN_EXPIRED` */
export async function readLink(strapi: Core.Strapi, secret: string, now: number): Promise<ReaderLink> {
  const token = await tokens(strapi).find(secret);
  if (!token?.about || !purposes.includes(token.purpose)) throw new DeskError('TOKEN_INVALID');
  const problem = tokenProblem(token, token.purpose, now);
  if (problem === 'expired') throw new DeskError('TOKEN_EXPIRED');
  return { id: token.id, purpose: token.purpose as ReaderPurpose, about: token.about, used: problem === 'used' };
}

/** False when the button of this link was pressed before: of two at the same time one wins. */
export const spendLink = (strapi: Core.Strapi, { id }: ReaderLink, now: number): Promise<boolean> =>
  tokens(strapi).spend(id, now);

/** Forgets every link to a comment. */
export const forgetLinks = (strapi: Core.Strapi, about: string): Promise<void> => tokens(strapi).remove({ about });

/** Forgets the links that expired before an instant. */
export const forgetExpired = (strapi: Core.Strapi, before: number): Promise<void> => tokens(strapi).forget(before);
