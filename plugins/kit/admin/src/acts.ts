import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useExplain } from './explain';

export interface Act {
  /** True while the server has not answered: the button that started it shows it and cannot be pressed again. */
  busy: boolean;
  /**
   * Sends a request and tells the outcome in a notification; resolves to whether it was accepted. `onRefusal` may take a refusal upon itself
   * by returning true.
   */
  act(request: () => Promise<unknown>, done: string, onRefusal?: (error: unknown) => boolean): Promise<boolean>;
  /** The same for posting a body. */
  send(url: string, body: object, done: string): Promise<boolean>;
}

/** One act of a person: sent once, answered by a notification, never silent. */
export function useActOf(wordsFor: (code: string) => string | null): Act {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const explain = useExplain(wordsFor);
  const [busy, setBusy] = useState(false);

  const act: Act['act'] = async (request, done, onRefusal) => {
    setBusy(true);
    try {
      await request();
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      if (!onRefusal?.(error)) toggleNotification({ type: 'danger', message: explain(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, act, send: (url, body, done) => act(() => post(url, body), done) };
}
