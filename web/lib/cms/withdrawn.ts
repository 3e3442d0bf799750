import { withdrawnSchema, type Withdrawn } from '@passerelles/committee/shared';
import { z } from 'zod';
import { CmsUnavailable, parseAnswer, reach } from './client';
import * as raw from './raw';

const gone = z.object({ error: z.object({ details: z.object({ withdrawn: withdrawnSchema }) }) });

/** What was taken off the site at an address where nothing is published; null where nothing was ever published. @throws CmsUnavailable */
export async function findWithdrawn(kind: 'practice' | 'meeting-report', slug: string): Promise<Withdrawn | null> {
  const path = raw.published(kind, slug);
  const response = await reach(path);
  if (response.status === 410) return parseAnswer(gone, path, await response.text()).error.details.withdrawn;
  if (response.status === 404 || response.ok) return null;
  throw new CmsUnavailable(path, response.status);
}
