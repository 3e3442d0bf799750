import { useRBAC } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { documentStatusReply } from '../../../shared';
import { AnsweredPart } from '@passerelles/kit/admin';
import { useAnswer, useText } from '../lib/panel';
import { WithMe } from '../lib/me';
import { OfType } from '../lib/names';
import { routes } from '../lib/paths';
import { mayRead } from '../permissions';
import { PanelContent } from './PanelContent';

/** The committee's panel in the edit view; absent for what no committee governs and for those who may not examine. */
export const ReviewPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const { allowedActions, isLoading } = useRBAC(mayRead);
  const allowed = !isLoading && Object.values(allowedActions).some(Boolean);
  const url =
    allowed && documentId && model.startsWith('api::') ? `${routes.document(model, documentId)}/status` : null;
  const answer = useAnswer(documentStatusReply, url, { revision: document?.updatedAt });

  if (url === null || !documentId || (answer.is === 'ready' && !answer.data.data.governed)) return null;
  return {
    title: text('panel.title'),
    content: (
      <AnsweredPart answer={answer}>
        {({ data }, reload) => (
          <WithMe part>
            <OfType uid={model}>
              <PanelContent status={data} document={{ uid: model, documentId }} reload={reload} />
            </OfType>
          </WithMe>
        )}
      </AnsweredPart>
    ),
  };
};
