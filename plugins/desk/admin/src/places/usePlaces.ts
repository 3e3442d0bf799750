import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { placesAnswer, type PlacesAnswer, type PlacesQuery } from '../../../shared';
import { explain } from '../lib/refusals';
import { useText } from '../lib/text';

export type Places =
  | { is: 'waiting' }
  | { is: 'failed'; message: string; reload: () => void }
  | ({ is: 'ready'; reload: () => void } & PlacesAnswer);

/** The proposed places that wait, or those that were answered, read anew at every `reload`; what was there stays on screen meanwhile. */
export function usePlaces(state: PlacesQuery['state'], pageSize: number): Places {
  const { get } = useFetchClient();
  const text = useText();
  const [outcome, setOutcome] = useState<PlacesAnswer | { failure: unknown } | null>(null);
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((former) => former + 1), []);

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(`/desk/places?state=${state}&page=1&pageSize=${pageSize}`, { signal: leaving.signal })
      .then(({ data }) => setOutcome(placesAnswer.parse(data)))
      .catch((failure: unknown) => {
        if (!leaving.signal.aborted) setOutcome({ failure });
      });
    return () => leaving.abort();
  }, [get, pageSize, state, turn]);

  if (outcome === null) return { is: 'waiting' };
  if ('failure' in outcome) return { is: 'failed', message: explain(outcome.failure, text), reload };
  return { is: 'ready', reload, ...outcome };
}
