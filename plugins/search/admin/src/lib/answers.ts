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
 * Reads one address of the plugin's admin routes, its answer checked, and again every `everyMs` milliseconds when that is
 * given. While it is read again the former answer stays on screen.
 */
export function useAnswer<S extends z.ZodType>(contract: S, url: string, everyMs?: number): Answer<z.output<S>> {
  const { get } = useFetchClient();
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome<z.output<S>> | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((former) => former + 1), []);

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(url, { signal: leaving.signal })
      .then(({ data }) => setOutcome({ url, data: contract.parse(data) }))
      .catch((failure: unknown) => {
        if (!leaving.signal.aborted) setOutcome({ url, failure });
      });
    return () => leaving.abort();
  }, [contract, get, turn, url]);

  useEffect(() => {
    if (everyMs === undefined) return undefined;
    const timer = setInterval(reload, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, reload]);

  if (outcome === null || outcome.url !== url) return { is: 'waiting' };
  if ('failure' in outcome) return { is: 'failed', message: explain(outcome.failure, text), reload };
  return { is: 'ready', data: outcome.data, reload };
}
