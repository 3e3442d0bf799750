import { useNotification } from '@strapi/strapi/admin';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import { useText } from '../lib/panel';
import { supersededBallots } from './superseding';
import { useDocumentStatus } from './useDocumentStatus';

/** The content manager's own shortcuts of “Save”. */
const isSaveShortcut = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && (key === 'Enter' || key.toLowerCase() === 's');

/**
 * “Save”, which asks first where it would end the round of an examination. Its shortcut then saves nothing and says so: Strapi offers no way to
 * ask behind it.
 */
export function warnsFirst(save: DocumentActionComponent): DocumentActionComponent {
  const Save: DocumentActionComponent = (props) => {
    const text = useText();
    const { toggleNotification } = useNotification();
    const described = save(props);
    const { answer } = useDocumentStatus(props);
    const count = answer.is === 'ready' ? supersededBallots(answer.data.data) : null;
    const asks = count !== null && described !== null && !described.disabled;

    useEffect(() => {
      if (!asks) return;
      const stop = (event: KeyboardEvent) => {
        if (!isSaveShortcut(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        toggleNotification({ type: 'warning', message: text('panel.supersedes.shortcut') });
      };
      window.addEventListener('keydown', stop, { capture: true });
      return () => window.removeEventListener('keydown', stop, { capture: true });
    }, [asks, text, toggleNotification]);

    if (!asks) return described;
    const { onClick, ...action } = described;
    return {
      ...action,
      dialog: {
        type: 'dialog',
        title: text('panel.supersedes.title'),
        content: text('panel.supersedes', { count }),
        variant: 'danger',
        onConfirm: async () => void (await onClick?.(new CustomEvent('confirmed') as never)),
      },
    };
  };
  return Object.assign(Save, { type: save.type, position: save.position });
}
