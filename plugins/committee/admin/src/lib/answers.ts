import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { explain } from './refusals';
import { useText } from './text';

export type Answer<T> =
  | { is: 'waiting' }
  | { is: 'failed'; message: string; reload: () => void }
  | { is: 'ready'; data: T; reload: () => void };

type Outcome<T> = { url: string; data: T } | { url: string; failure: unknown };

/**
 * Reads one address of the plugin's admin routes and checks what comes back against its contract. While a reload runs
 * the former answer stays on screen, so that nothing jumps under the reader. No address: nothing is asked. Another
 * `revision` asks again.
 */
export function useAnswer<S extends z.ZodType>(contract: S, url: string | null, revision = ''): Answer<z.output<S>> {
  const { get } = useFetchClient();
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome<z.output<S>> | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((former) => former + 1), []);

  useEffect(() => {
    if (url === null) return undefined;
    const leaving = new AbortController();
    get<unknown>(url, { signal: leaving.signal })
      .then(({ data }) => setOutcome({ url, data: contract.parse(data) }))
      .catch((failure: unknown) => {
        if (!leaving.signal.aborted) setOutcome({ url, failure });
      });
    return () => leaving.abort();
  }, [contract, get, revision, turn, url]);

  if (outcome === null || outcome.url !== url) return { is: 'waiting' };
  if ('failure' in outcome) return { is: 'failed', message: explain(outcome.failure, text), reload };
  return { is: 'ready', data: outcome.data, reload };
}
