import { findWithdrawn } from '../../lib/cms/withdrawn';
import type { Gone } from '../../lib/static-page';

/** What to show at a sheet’s address where nothing is published: the withdrawal if there was one, else nothing (a 404). */
export async function findGone(kind: 'practice' | 'meeting-report', slug: string): Promise<Gone | null> {
  const gone = await findWithdrawn(kind, slug);
  return gone && { gone };
}
