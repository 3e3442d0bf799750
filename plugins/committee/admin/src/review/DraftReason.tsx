import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';
import { versionOf } from './version';

/** The public reason, written before the decision: the last ballot or the deadline may close the stage without the chair. */
export function DraftReason({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [reason, setReason] = useState(review.draftReason ?? '');

  async function keep(): Promise<boolean> {
    const accepted = await send(
      `${routes.review(review.id)}/reason`,
      { ...versionOf(review), reason: reason.trim() || null },
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
      ready
      onSend={keep}
    >
      <LongText label={text('chair.closeReason')} value={reason} onChange={setReason} />
    </ActForm>
  );
}
