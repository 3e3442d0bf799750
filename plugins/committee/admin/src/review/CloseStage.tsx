import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { useAct } from '../lib/acts';
import { routes } from '../lib/paths';
import { useText } from '../lib/text';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';

/** The chair closes the stage with the public reason that the decision record will carry. */
export function CloseStage({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [reason, setReason] = useState('');

  async function close(): Promise<boolean> {
    const accepted = await send(`${routes.review(review.id)}/close`, { reason: reason.trim() || null }, text('chair.closeDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.close')} look="default" busy={busy} ready onSend={close}>
      <LongText label={text('chair.closeReason')} value={reason} onChange={setReason} hint={text('chair.closeHelp')} />
    </ActForm>
  );
}
