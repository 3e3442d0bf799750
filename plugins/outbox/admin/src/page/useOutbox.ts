import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { outboxStateSchema, type OutboxState } from '../../../shared';
import { useText, type TextKey } from '../lib/text';

const LOOK_MS = 5_000;

/** The outbox as it is now, looked at again every five seconds, and a person's decisions about dead rows. */
export function useOutbox() {
  const { get, post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [state, setState] = useState<OutboxState | null>(null);
  const [failed, setFailed] = useState(false);

  const look = useCallback(async () => {
    try {
      setState(outboxStateSchema.parse((await get('/outbox/state')).data));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get]);

  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);

  const decide = async (request: () => Promise<unknown>, done: TextKey): Promise<void> => {
    try {
      await request();
      toggleNotification({ type: 'success', message: text(done) });
    } catch {
      toggleNotification({ type: 'danger', message: text('failed') });
    }
    await look();
  };

  return {
    state,
    failed,
    retry: (id: number) => decide(() => post(`/outbox/dead/${id}/retry`), 'retried'),
    drop: (id: number) => decide(() => del(`/outbox/dead/${id}`), 'dropped'),
  };
}
