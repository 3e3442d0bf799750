import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { blankBallot, bodyOf, isReady } from './ballotDraft';
import { BallotTexts } from './BallotTexts';
import { ElectorChoice } from './ElectorChoice';
import { versionOf } from './version';

/** The chair takes down the vote of a member who is present at the session held now. */
export function BallotForOther({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [membershipId, setMembershipId] = useState('');
  const [draft, setDraft] = useState(blankBallot);
  const voters = review.electors.filter((elector) => !elector.recused && elector.present);
  const ready = membershipId !== '' && isReady(draft);

  async function cast(): Promise<boolean> {
    const body = { ...versionOf(review), membershipId, castMode: 'in-person', ...bodyOf(draft) };
    const accepted = await send(`${routes.review(review.id)}/ballots`, body, text('chair.forOthersDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.forOthers')} send={text('chair.forOthersSend')} busy={busy} ready={ready} onSend={cast}>
      <ElectorChoice electors={voters} value={membershipId} onChange={setMembershipId} />
      <BallotTexts draft={draft} onChange={setDraft} />
    </ActForm>
  );
}
