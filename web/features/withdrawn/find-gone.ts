import { findWithdrawn } from '../../lib/cms/withdrawn';
import type { Gone } from '../../lib/static-page';

/** What a sheet's address says where nothing is published: what was taken off the site, or nothing (a 404). */
export async function findGone(kind: 'practice' | 'meeting-report', slug: string): Promise<Gone | null> {
  const gone = await findWithdrawn(kind, slug);
  return gone && { gone };
}
