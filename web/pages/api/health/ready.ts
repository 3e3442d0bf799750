import type { NextApiRequest, NextApiResponse } from 'next';
import { reach } from '../../../lib/cms/client';
import { listPaths } from '../../../lib/static-page';

/** True once the lists were made from the CMS in this process. */
let filled = false;

/**
 * Ready when the CMS is, and when the lists could be made of what it answers: the first call that finds the CMS makes them.
 * 503 names what is missing.
 */
export default async function ready(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const missing = (await cmsIsReady()) ? ((await fill(response)) ? [] : ['pages']) : ['cms'];
  response
    .status(missing.length === 0 ? 200 : 503)
    .json(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing });
}

async function cmsIsReady(): Promise<boolean> {
  try {
    return (await reach('/health/ready')).ok;
  } catch {
    return false;
  }
}

async function fill(response: NextApiResponse): Promise<boolean> {
  if (filled) return true;
  const results = await Promise.allSettled(listPaths.map((path) => response.revalidate(path)));
  for (const result of results)
    if (result.status === 'rejected') console.error('A list could not be made:', result.reason);
  filled = results.every(({ status }) => status === 'fulfilled');
  return filled;
}
