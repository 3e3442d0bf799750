import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { claimsAnswer, type ClaimsAnswer, type ClaimState } from '../../../shared';
import { explain } from '../lib/refusals';
import { useText } from '../lib/text';

export type Claims =
  | { is: 'waiting' }
  | { is: 'failed'; message: string; reload: () => void }
  | ({ is: 'ready'; reload: () => void } & ClaimsAnswer);

/** The claims in one state, read anew at every `reload`; what was there stays on screen meanwhile. */
export function useClaims(state: ClaimState, pageSize: number): Claims {
  const { get } = useFetchClient();
  const text = useText();
  const [outcome, setOutcome] = useState<ClaimsAnswer | { failure: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((former) => former + 1), []);

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(`/desk/claims?state=${state}&page=1&pageSize=${pageSize}`, { signal: leaving.signal })
      .then(({ data }) => setOutcome(claimsAnswer.parse(data)))
      .catch((failure: unknown) => {
        if (!leaving.signal.aborted) setOutcome({ failure });
      });
    return () => leaving.abort();
  }, [get, pageSize, state, turn]);

  if (outcome === null) return { is: 'waiting' };
  if ('failure' in outcome) return { is: 'failed', message: explain(outcome.failure, text), reload };
  return { is: 'ready', reload, ...outcome };
}
