import { headsReply, keysReply, type PublishedHeads, type SigningKeyView } from '@passerelles/committee/shared';
import { ask, CmsUnavailable } from './client';

export interface Seals {
  keys: SigningKeyView[];
  /** The newest publication of heads; null when there is none yet. */
  heads: PublishedHeads | null;
}

/** What records are signed by, and where their series stand; null while the CMS does not answer: the rest of the page needs none. */
export async function findSeals(): Promise<Seals | null> {
  try {
    const [keys, heads] = await Promise.all([
      ask(keysReply, '/api/decision-records/keys.json'),
      ask(headsReply, '/api/decision-records/heads.json', { last: 1 }),
    ]);
    return { keys: keys?.data ?? [], heads: heads?.data[0] ?? null };
  } catch (error) {
    if (error instanceof CmsUnavailable) return null;
    throw error;
  }
}
