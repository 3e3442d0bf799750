import type { Core } from '@strapi/strapi';
import { tokenProblem, type TokenPurpose } from '../../../shared';
import { refuse } from '../refusal';
import { tokens, type StoredToken } from '../store/tokens';

/** The token of a link, when it exists, serves this purpose and has not expired. */
export async function goodToken(
  strapi: Core.Strapi,
  secret: string,
  purpose: TokenPurpose,
  now: number,
): Promise<StoredToken> {
  const token = await tokens(strapi).find(secret);
  if (!token) return refuse('TOKEN_UNKNOWN');
  const problem = tokenProblem(token, purpose, now);
  return problem === null ? token : refuse(problem);
}
