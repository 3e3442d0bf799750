import { useRBAC } from '@strapi/strapi/admin';
import type { PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { documentStatusReply } from '../../../shared';
import { useAnswer } from '../lib/panel';
import { routes } from '../lib/paths';
import { mayRead } from '../permissions';

type Shown = Pick<PanelComponentProps, 'model' | 'documentId' | 'document'>;

/** Where the document of an edit view stands; `asked` is false for whoever may not examine, and where there is nothing to ask of. */
export function useDocumentStatus({ model, documentId, document }: Shown) {
  const { allowedActions, isLoading } = useRBAC(mayRead);
  const allowed = !isLoading && Object.values(allowedActions).some(Boolean);
  const url =
    allowed && documentId && model.startsWith('api::') ? `${routes.document(model, documentId)}/status` : null;
  const answer = useAnswer(documentStatusReply, url, { revision: document?.updatedAt });
  return { asked: url !== null, answer };
}
