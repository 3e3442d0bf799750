import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { AnsweredPart } from '@passerelles/kit/admin';
import { useText } from '../lib/panel';
import { WithMe } from '../lib/me';
import { OfType } from '../lib/names';
import { PanelContent } from './PanelContent';
import { useDocumentStatus } from './useDocumentStatus';

/** The committee's panel in the edit view; absent for what no committee governs and for those who may not examine. */
export const ReviewPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const { asked, answer } = useDocumentStatus({ model, documentId, document });

  if (!asked || !documentId || (answer.is === 'ready' && !answer.data.data.governed)) return null;
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
