import { type Changes, changesReply, LONGEST_WAIT } from '@passerelles/content/shared';
import { setTimeout as pause } from 'node:timers/promises';
import type { PageCache } from './page-cache';

/** Added to the wait that was asked for: the time that the answer needs to arrive. */
const ANSWER_MARGIN_MS = 10_000;
const SHORTEST_PAUSE_MS = 50;
/** Between two tries: what was withdrawn while the CMS was restarting must be gone from the site a second after it answers again. */
const LONGEST_PAUSE_MS = 500;

interface Cms {
  cmsUrl: string;
  token: string;
}

/**
 * Asks the CMS what changed, one question after the other, and drops the pages of it, until `signal` ends it. While the CMS is away it
 * tries again, and goes on where it was.
 */
export async function follow(cache: PageCache, cms: Cms, signal: AbortSignal): Promise<void> {
  let cursor: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const { seq, tags } = await ask(cms, cursor, signal);
      if (tags === null || tags.length > 0) cache.apply(tags);
      cursor = seq;
      if (failures > 0) console.error(`The CMS answers again: following from change ${seq}`);
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (failures === 0)
        console.error(`The CMS does not say what changed; asked again until it does: ${String(error)}`);
      const wait = Math.min(SHORTEST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      failures += 1;
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function ask({ cmsUrl, token }: Cms, cursor: number | undefined, signal: AbortSignal): Promise<Changes> {
  const after = cursor === undefined ? '' : `&after=${cursor}`;
  const answer = await fetch(`${cmsUrl}/api/published/changes?wait=${LONGEST_WAIT}${after}`, {
    headers: { 'x-passerelles-internal': token, 'accept-encoding': 'identity' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT * 1_000 + ANSWER_MARGIN_MS)]),
  });
  if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  return changesReply.parse(await answer.json());
}
