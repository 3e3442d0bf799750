import type { Core } from '@strapi/strapi';
import { readEmail, type Subscription } from '../../../shared';
import { refuse } from '../refusal';
import { tooMany } from '../store/attempts';

/**
 * The address of somebody who asks for something by mail, once it may be asked for: null for a program, which is answered like everybody.
 * Every request counts, whatever becomes of it.
 */
export async function admit(
  strapi: Core.Strapi,
  input: Pick<Subscription, 'email' | 'website'>,
  client: string,
  now: number,
): Promise<string | null> {
  const read = readEmail(input.email);
  if (!read.ok) return refuse(read.code);
  if (input.website !== '') return null;
  if (await tooMany(strapi, read.email, client, now)) return refuse('TOO_MANY_REQUESTS');
  return read.email;
}

/** Two first requests of one address at the same moment: the other one wrote it, so the second try finds it. */
export async function evenAtOnce(request: () => Promise<void>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await request();
  }
}

function isDuplicate(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code);
  return code === '23505' || code.startsWith('SQLITE_CONSTRAINT');
}
