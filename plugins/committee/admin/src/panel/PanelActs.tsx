import { Button } from '@strapi/design-system';
import type { DocumentStatus } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { useMe } from '../lib/me';
import { routes } from '../lib/paths';
import { ReasonDialog } from '../parts/ReasonDialog';

type Props = { status: DocumentStatus; document: { uid: string; documentId: string }; onDone: () => void };

/** The content manager keeps its own copy of the document: once the server published or unpublished it, only a reload tells. */
const reloadPage = () => window.location.reload();

/** What may be done to a document from its edit view: submit it, correct it after publication, take it offline with a reason. */
export function PanelActs({ status, document, onDone }: Props) {
  const text = useText();
  const { isEditor } = useMe();
  const { busy, send } = useAct();
  const url = routes.document(document.uid, document.documentId);
  const mayCorrect = status.review?.actions.includes('correct') ?? false;

  async function submit() {
    if (await send(routes.reviews, document, text('panel.submitDone'))) onDone();
  }
  return (
    <>
      {status.canSubmit && (
        <Button type="button" loading={busy} onClick={submit} fullWidth>
          {text('panel.submit')}
        </Button>
      )}
      {mayCorrect && status.draftDifferences.length > 0 && (
        <ReasonDialog
          fullWidth
          open={text('panel.correct.open')}
          help={text('panel.correct.help')}
          reason={text('panel.correct.reason')}
          done={text('panel.correct.done')}
          url={`${url}/correction`}
          onDone={reloadPage}
        />
      )}
      {isEditor && status.published && (
        <ReasonDialog
          fullWidth
          open={text('panel.withdrawal.open')}
          reason={text('panel.withdrawal.reason')}
          done={text('panel.withdrawal.done')}
          look="danger-light"
          url={`${url}/withdrawal`}
          onDone={reloadPage}
        />
      )}
    </>
  );
}
