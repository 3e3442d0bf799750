import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { useExplain } from './explain';

export type Answer<T> =
  | { is: 'waiting' }
  | { is: 'failed'; message: string; reload: () => void }
  | { is: 'ready'; data: T; reload: () => void };

export interface Asking {
  /** Reads again every so many milliseconds. */
  everyMs?: number;
  /** Another value reads again. */
  revision?: string;
  /** Another address leaves the former answer on screen until its own is there: a longer part of the same list. */
  keep?: boolean;
}

type Outcome<T> = { url: string; data: T } | { url: string; failure: unknown };

/**
 * Reads one address of a plugin's admin routes and checks what comes back against its contract. While it is read again the former answer
 * stays on screen, so that nothing jumps under the reader. No address: nothing is asked.
 */
export function useAnswerOf<S extends z.ZodType>(
  wordsFor: (code: string) => string | null,
  contract: S,
  url: string | null,
  { everyMs, revision = '', keep = false }: Asking = {},
): Answer<z.output<S>> {
  const { get } = useFetchClient();
  const explain = useExplain(wordsFor);
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

  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(reload, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, reload]);

  if (outcome === null || (outcome.url !== url && !keep)) return { is: 'waiting' };
  if ('failure' in outcome) return { is: 'failed', message: explain(outcome.failure), reload };
  return { is: 'ready', data: outcome.data, reload };
}
