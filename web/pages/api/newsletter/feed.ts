import type { NextApiRequest, NextApiResponse } from 'next';
import { lettersFeed } from '../../../features/newsletter/feed';
import { CmsUnavailable } from '../../../lib/cms/client';
import { listLetters } from '../../../lib/cms/letters';
import { webSettings } from '../../../lib/settings';

const MINUTES = 10;

/** `/lettre/archives.xml`: the letters that were sent, as an Atom feed. */
export default async function feed(_request: NextApiRequest, response: NextApiResponse): Promise<void> {
  try {
    const written = lettersFeed(await listLetters(), webSettings().publicUrl);
    response
      .setHeader('Content-Type', 'application/atom+xml; charset=utf-8')
      .setHeader('Cache-Control', `public, max-age=${MINUTES * 60}`)
      .status(200)
      .send(written);
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error;
    response.setHeader('Retry-After', '5').status(503).end();
  }
}
