import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { explain } from './refusals';
import { useText } from './text';

export type Act = {
  /** True while the server has not answered: the button that started it shows it and cannot be pressed again. */
  busy: boolean;
  /** Posts the body and tells the outcome in a notification; resolves to whether it was accepted. */
  send(url: string, body: object, done: string): Promise<boolean>;
};

/** One act of a person on a review: sent once, answered by a notification, never silent. */
export function useAct(): Act {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const text = useText();
  const [busy, setBusy] = useState(false);

  return {
    busy,
    async send(url, body, done) {
      setBusy(true);
      try {
        await post(url, body);
        toggleNotification({ type: 'success', message: done });
        return true;
      } catch (error) {
        toggleNotification({ type: 'danger', message: explain(error, text) });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
