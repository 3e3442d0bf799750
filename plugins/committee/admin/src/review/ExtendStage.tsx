import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Day } from '../parts/Day';

/** The chair moves the deadline of the stage. */
export function ExtendStage({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [dueOn, setDueOn] = useState('');

  async function extend(): Promise<boolean> {
    const accepted = await send(`${routes.review(review.id)}/extend`, { dueOn }, text('chair.extendDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.extend')} busy={busy} ready={dueOn !== ''} onSend={extend}>
      <Day label={text('chair.extendDate')} value={dueOn} onChange={setDueOn} required />
    </ActForm>
  );
}
