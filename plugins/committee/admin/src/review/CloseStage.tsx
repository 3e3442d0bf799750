import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';
import { Notice } from '../parts/Notice';

/** The chair closes the stage with the public reason that the decision record will carry: the one drafted, or another. */
export function CloseStage({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [reason, setReason] = useState(review.draftReason ?? '');
  const { turnout, session } = review;
  const missing =
    turnout !== null && turnout.present < turnout.quorumRequired ? turnout.quorumRequired - turnout.present : 0;

  async function close(): Promise<boolean> {
    const body = { round: review.round, stage: review.stage?.position, reason: reason.trim() || null };
    const accepted = await send(`${routes.review(review.id)}/close`, body, text('chair.closeDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.close')} look="default" busy={busy} ready={missing === 0} onSend={close}>
      {missing > 0 && <Notice>{text('chair.quorumMissing', { missing })}</Notice>}
      <LongText
        label={text('chair.closeReason')}
        value={reason}
        onChange={setReason}
        hint={session?.held ? text('chair.closeInSession', { title: session.title }) : text('chair.closeHelp')}
      />
    </ActForm>
  );
}
