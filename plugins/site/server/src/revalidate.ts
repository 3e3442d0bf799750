import type { CmsSettings } from '@passerelles/config/settings';
import { MOST_PATHS, sign, SIGNATURE_HEADER, type Revalidation } from '../../shared';

const TIMEOUT_MS = 30_000;

/**
 * Asks the public site to make pages anew.
 * @throws Error when it is away or refuses, with its answer's beginning: the row is tried again
 */
export async function revalidate(settings: CmsSettings, paths: string[]): Promise<void> {
  for (let from = 0; from < paths.length; from += MOST_PATHS) {
    const call: Revalidation = { paths: paths.slice(from, from + MOST_PATHS) };
    const body = JSON.stringify(call);
    const answer = await fetch(`${settings.webUrl}/api/revalidate`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [SIGNATURE_HEADER]: await sign(settings.secrets.revalidate, body, Date.now()),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`the site answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
  }
}
