import { useState } from 'react';
import type { ItemEdit, ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';
import { Notice } from '../parts/Notice';
import { ClosingItems } from './ClosingItems';
import { askedItems, editOf, lacksWord } from './closingEdits';
import { ComesOut } from './ComesOut';
import { versionOf } from './version';

/**
 * The chair closes the stage: reads what will come out, edits what is asked of the association, keeps or drops each reservation, and writes
 * the public reason that the decision record will carry.
 */
export function CloseStage({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const { turnout, session, closing } = review;
  // The review is read again while the form is open, by one's own ballot for instance: what was written stays.
  const [written, setWritten] = useState<string | null>(null);
  const reason = written ?? review.draftReason ?? '';
  const proposed = closing?.edits ?? [];
  const [edited, setEdited] = useState<{ from: string; edits: ItemEdit[] } | null>(null);
  const from = JSON.stringify(proposed);
  const edits = edited?.from === from ? edited.edits : proposed;
  const complete = review.closesAt !== null;
  const missing =
    !complete && turnout !== null && turnout.present < turnout.quorumRequired
      ? turnout.quorumRequired - turnout.present
      : 0;
  const owesWord = closing !== null && askedItems(closing).some(({ id }) => lacksWord(editOf(edits, id)));

  async function close(): Promise<boolean> {
    const body = { ...versionOf(review), reason: reason.trim() || null, items: edits, seen: closing?.seen };
    const accepted = await send(`${routes.review(review.id)}/close`, body, text('chair.closeDone'));
    // Refused where a ballot came meanwhile: what will come out is read again.
    onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.close')} look="default" busy={busy} ready={missing === 0 && !owesWord} onSend={close}>
      {missing > 0 && <Notice>{text('chair.quorumMissing', { missing })}</Notice>}
      {missing === 0 && closing === null && <Notice>{text('closing.voteFirst')}</Notice>}
      {closing && <ClosingItems closing={closing} edits={edits} onChange={(edits) => setEdited({ from, edits })} />}
      <LongText
        label={text('chair.closeReason')}
        value={reason}
        onChange={setWritten}
        hint={session?.held ? text('chair.closeInSession', { title: session.title }) : text('chair.closeHelp')}
      />
      {closing && <ComesOut review={review} closing={closing} edits={edits} />}
    </ActForm>
  );
}
