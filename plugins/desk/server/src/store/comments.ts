import { randomBytes } from 'node:crypto';
import { readLocked, rowsOf, type Where } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { MOST_SHOWN, type CommentAge, type CommentList, type CommentState } from '../../../shared';
import { uids } from './uids';

export interface Report {
  at: number;
  text: string;
}

export interface CommentRow extends CommentAge {
  id: number;
  key: string;
  docType: string;
  docId: string;
  parent: string | null;
  name: string | null;
  email: string | null;
  text: string | null;
  decidedBy: { firstname: string | null; lastname: string | null } | null;
  reason: string | null;
  reports: Report[];
}
type Columns = Omit<CommentRow, 'id' | 'decidedBy'> & { decidedBy: number | null; reportedAt: number | null };

const rows = (strapi: Core.Strapi) => rowsOf<Record<string, unknown> & { id: number }>(strapi, uids.comment);
// PostgreSQL hands a biginteger over as text.
const instant = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const read = (row: Record<string, unknown>): CommentRow =>
  ({
    ...row,
    writtenAt: Number(row['writtenAt']),
    confirmedAt: instant(row['confirmedAt']),
    decidedAt: instant(row['decidedAt']),
    parent: row['parent'] ?? null,
    reports: row['reports'] ?? [],
  }) as unknown as CommentRow;

/** 72 random bits: nobody guesses what waits. */
export const newKey = (): string => randomBytes(9).toString('base64url');

export async function addComment(
  strapi: Core.Strapi,
  comment: Pick<CommentRow, 'docType' | 'docId' | 'parent' | 'name' | 'email' | 'text'>,
  now: number,
): Promise<string> {
  const key = newKey();
  await rows(strapi).create({ data: { ...comment, key, state: 'unconfirmed', writtenAt: now, reports: [] } });
  return key;
}

export async function readComment(strapi: Core.Strapi, key: string): Promise<CommentRow | null> {
  const row = await rows(strapi).findOne({ where: { key }, populate: ['decidedBy'] });
  return row && read(row);
}

/** The comment, held until the open transaction ends. */
export const lockedComment = (strapi: Core.Strapi, key: string): Promise<CommentRow | null> =>
  readLocked(strapi, uids.comment, () => readComment(strapi, key));

export const changeComment = (strapi: Core.Strapi, id: number, data: Partial<Columns>): Promise<unknown> =>
  rows(strapi).update({ where: { id }, data });

/** What of a document's comments may have a place on its page: the newest, at most {@link MOST_SHOWN}. */
export async function commentsOf(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<CommentRow[]> {
  const found = await rows(strapi).findMany({
    where: { docType: uid, docId: documentId, state: { $in: ['accepted', 'removed', 'erased'] } },
    orderBy: { writtenAt: 'desc' },
    limit: MOST_SHOWN,
  });
  return found.map(read);
}

const lists: Readonly<Record<CommentList, Where>> = {
  waiting: { state: 'waiting' },
  reported: { state: 'accepted', reportedAt: { $notNull: true } },
  accepted: { state: 'accepted' },
  refused: { state: { $in: ['refused', 'removed'] } },
};

export async function listCommentRows(
  strapi: Core.Strapi,
  list: CommentList,
  offset: number,
  limit: number,
): Promise<{ rows: CommentRow[]; total: number }> {
  const where = lists[list];
  const orderBy: Record<string, 'asc' | 'desc'> =
    list === 'waiting' ? { confirmedAt: 'asc' } : list === 'reported' ? { reportedAt: 'desc' } : { decidedAt: 'desc' };
  const found = await rows(strapi).findMany({ where, populate: ['decidedBy'], orderBy, offset, limit });
  return { rows: found.map(read), total: await rows(strapi).count({ where }) };
}

/** Rows of which something may be due to be forgotten, written before an instant; at most `limit`, those after an id. */
export async function oldComments(strapi: Core.Strapi, before: number, after: number, limit: number) {
  const found = await rows(strapi).findMany({
    where: {
      id: { $gt: after },
      writtenAt: { $lte: before },
      $or: [{ state: { $ne: 'accepted' } }, { email: { $notNull: true } }],
    },
    orderBy: { id: 'asc' },
    limit,
  });
  return found.map(read);
}

const answered: readonly CommentState[] = ['unconfirmed', 'waiting', 'accepted'];

/** Takes name, address, words and reasons away; the row as well, unless something answers it. */
export async function emptyComment(strapi: Core.Strapi, { id, key }: CommentRow, state: CommentState): Promise<void> {
  const answers = await rows(strapi).count({ where: { parent: key, state: { $in: answered } } });
  if (answers === 0) await rows(strapi).delete({ where: { id } });
  else
    await changeComment(strapi, id, {
      state,
      name: null,
      email: null,
      text: null,
      reason: null,
      reports: [],
      reportedAt: null,
    });
}
