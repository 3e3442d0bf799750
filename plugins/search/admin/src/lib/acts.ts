import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { explain } from './refusals';
import { useText } from './text';

/** One act of a person: sent once, answered by a notification, never silent. */
export function useAct() {
  const { toggleNotification } = useNotification();
  const text = useText();
  const [busy, setBusy] = useState(false);

  return {
    /** True while the server has not answered. */
    busy,
    /** Resolves to whether it was accepted. `onRefusal` may take a refusal upon itself by returning true. */
    async act(
      request: () => Promise<unknown>,
      done: string,
      onRefusal?: (error: unknown) => boolean,
    ): Promise<boolean> {
      setBusy(true);
      try {
        await request();
        toggleNotification({ type: 'success', message: done });
        return true;
      } catch (error) {
        if (!onRefusal?.(error)) toggleNotification({ type: 'danger', message: explain(error, text) });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
