import { useState } from 'react';
import type { ItemEdit, ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';
import { ClosingItems } from './ClosingItems';
import { lacksWord } from './closingEdits';
import { versionOf } from './version';

/** The public reason and what is asked, written before the decision: the deadline, or the hours of a complete stage, may come without the chair. */
export function DraftReason({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const { closing } = review;
  const [reason, setReason] = useState(review.draftReason ?? '');
  const [edits, setEdits] = useState<ItemEdit[]>(closing?.edits ?? []);
  const owesWord = edits.some(lacksWord);

  async function keep(): Promise<boolean> {
    const accepted = await send(
      `${routes.review(review.id)}/reason`,
      { ...versionOf(review), reason: reason.trim() || null, ...(closing ? { items: edits } : {}) },
      text('chair.draftDone'),
    );
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm
      open={text(review.draftReason ? 'chair.draftChange' : 'chair.draft')}
      send={text('chair.draftSend')}
      help={text('chair.draftHelp')}
      busy={busy}
      ready={!owesWord}
      onSend={keep}
    >
      {closing && <ClosingItems closing={closing} edits={edits} onChange={setEdits} />}
      <LongText label={text('chair.closeReason')} value={reason} onChange={setReason} />
    </ActForm>
  );
}
