import type { Core } from '@strapi/strapi';
import { tokenProblem, type TokenPurpose } from '../../../shared';
import { refuse } from '../refusal';
import { findToken, type StoredToken } from '../store/tokens';

/** The token of a link, when it exists, serves this purpose and has not expired. */
export async function goodToken(
  strapi: Core.Strapi,
  secret: string,
  purpose: TokenPurpose,
  now: number,
): Promise<StoredToken> {
  const token = await findToken(strapi, secret);
  const problem = tokenProblem(token, purpose, now);
  if (!token || problem) return refuse(problem ?? 'TOKEN_UNKNOWN');
  return token;
}
