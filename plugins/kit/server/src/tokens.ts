import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { tokenProblem, type TokenProblem, type TokenState } from '../../shared';
import { rowsOf } from './strapi';
import { hiddenType } from './tables';

/** How a plugin's table keeps instants: a `datetime`, or epoch milliseconds in a `biginteger`. */
export type InstantColumn = 'datetime' | 'biginteger';

interface TokenTable {
  collectionName: string;
  displayName: string;
  purposes: readonly string[];
  instants: InstantColumn;
  /** Whom the link is for, and what it carries. */
  attributes: Record<string, object>;
}

/** The content type of one plugin's links in mails. Only the SHA-256 of their 256 random bits is kept: who reads the table can't use them. */
export const tokenType = ({ collectionName, displayName, purposes, instants, attributes }: TokenTable) =>
  hiddenType({
    singularName: 'token',
    pluralName: 'tokens',
    displayName,
    collectionName,
    attributes: {
      hash: { type: 'string', required: true, unique: true, private: true },
      purpose: { type: 'enumeration', enum: purposes, required: true },
      expiresAt: { type: instants, required: true },
      usedAt: { type: instants },
      /** Another link of the same purpose was sent since. */
      replacedAt: { type: instants },
      ...attributes,
    },
    indexes: [{ name: `${collectionName}_hash_uq`, columns: ['hash'], type: 'unique' }],
  });

export type Token<Carried> = Carried & TokenState & { id: number };

export interface Tokens<Carried> {
  /** Makes a link's token: 43 characters that are written nowhere but in the mail. Relations are given by id. */
  issue(token: { purpose: string; lifeMs: number; carries: Record<string, unknown> }, now?: number): Promise<string>;
  /** The row of a token, whatever became of it; null when there is none. */
  find(secret: string): Promise<Token<Carried> | null>;
  /** Marks a token as used. False when another request used or replaced it first: of two at the same time one wins. */
  spend(id: number, now?: number): Promise<boolean>;
  /** Links of this purpose that were not used yet stop working, and say that they were replaced. */
  replace(purpose: string, whose: Record<string, unknown>, now?: number): Promise<void>;
  /** Forgets all links of somebody. */
  remove(whose: Record<string, unknown>): Promise<void>;
  /** Forgets the links that expired before an instant. */
  forget(before: number): Promise<void>;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** @param populate the relations of `Carried` */
export function tokensOf<Carried extends object>(
  strapi: Core.Strapi,
  uid: string,
  instants: InstantColumn,
  populate: readonly string[],
): Tokens<Carried> {
  const rows = rowsOf<{ id: number } & Record<string, unknown>>(strapi, uid);
  const stored = (ms: number) => (instants === 'datetime' ? new Date(ms) : ms);
  // PostgreSQL hands a biginteger over as text.
  const read = (value: unknown): number =>
    instants === 'datetime' ? new Date(value as string).getTime() : Number(value);
  const readOrNull = (value: unknown) => (value === null || value === undefined ? null : read(value));

  return {
    async issue({ purpose, lifeMs, carries }, now = Date.now()) {
      const secret = randomBytes(32).toString('base64url');
      await rows.create({ data: { ...carries, hash: hashOf(secret), purpose, expiresAt: stored(now + lifeMs) } });
      return secret;
    },
    async find(secret) {
      const row = await rows.findOne({ where: { hash: hashOf(secret) }, populate });
      if (row === null) return null;
      const state = {
        expiresAt: read(row.expiresAt),
        usedAt: readOrNull(row.usedAt),
        replacedAt: readOrNull(row.replacedAt),
      };
      return { ...row, ...state } as unknown as Token<Carried>;
    },
    async spend(id, now = Date.now()) {
      const where = { id, usedAt: { $null: true }, replacedAt: { $null: true } };
      return (await rows.updateMany({ where, data: { usedAt: stored(now) } })).count === 1;
    },
    async replace(purpose, whose, now = Date.now()) {
      const open = { purpose, usedAt: { $null: true }, replacedAt: { $null: true } };
      // Strapi's updateMany does not run with a condition on a relation.
      const found = await rows.findMany({ where: { ...whose, ...open }, select: ['id'] });
      const where = { id: { $in: found.map(({ id }) => id) } };
      await rows.updateMany({ where, data: { replacedAt: stored(now) } });
    },
    async remove(whose) {
      const found = await rows.findMany({ where: whose, select: ['id'] });
      await rows.deleteMany({ where: { id: { $in: found.map(({ id }) => id) } } });
    },
    async forget(before) {
      await rows.deleteMany({ where: { expiresAt: { $lt: stored(before) } } });
    },
  };
}

/**
 * Spends a link for its purpose, once; `refuse` answers why it can't be. Of two requests at the same time the second is told what
 * the first made of it. To be called in the transaction of what the link does.
 */
export async function spendToken<Carried>(
  tokens: Tokens<Carried>,
  secret: string,
  purpose: string,
  refuse: (problem: TokenProblem) => never,
  now = Date.now(),
): Promise<Token<Carried>> {
  const token = await tokens.find(secret);
  const problem = tokenProblem(token, purpose, now);
  if (token === null || problem !== null) return refuse(problem ?? 'unknown');
  if (await tokens.spend(token.id, now)) return token;
  return refuse(tokenProblem(await tokens.find(secret), purpose, now) ?? 'used');
}
