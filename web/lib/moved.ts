import type { Redirect } from 'next';
import { pathTo } from './paths';

/**
 * Where something stands now that was asked for under an address that it had before, for good; null when it was asked for under its own,
 * or its own is no slug.
 * @param slug of what was found @param asked the one in the address
 */
export const movedTo = (folder: string, slug: string | null, asked: string): { redirect: Redirect } | null =>
  slug === null || slug === asked || !/^[a-z0-9-]+$/.test(slug)
    ? null
    : { redirect: { destination: pathTo(folder, slug), statusCode: 301 } };
