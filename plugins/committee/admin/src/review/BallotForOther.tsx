import { useState } from 'react';
import type { BallotChoice, ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { LongText } from '../parts/LongText';
import { ChoiceOfBallot, needsComment } from './BallotForm';

/** The chair takes down the vote of a member who is present at the session held now. */
export function BallotForOther({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [membershipId, setMembershipId] = useState('');
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [comment, setComment] = useState('');
  const voters = review.electors.filter((elector) => !elector.recused && elector.present);
  const ready = membershipId !== '' && choice !== null && !(needsComment(choice) && comment.trim() === '');

  async function cast(): Promise<boolean> {
    const body = {
      round: review.round,
      stage: review.stage?.position,
      membershipId,
      castMode: 'in-person',
      choice,
      comment: comment.trim() || null,
    };
    const accepted = await send(`${routes.review(review.id)}/ballots`, body, text('chair.forOthersDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('chair.forOthers')} send={text('chair.forOthersSend')} busy={busy} ready={ready} onSend={cast}>
      <Choice
        label={text('chair.member')}
        value={membershipId}
        onChange={setMembershipId}
        options={voters.map((elector) => ({ value: elector.membershipId, label: elector.name }))}
        required
      />
      <ChoiceOfBallot choice={choice} onChange={setChoice} />
      <LongText label={text('ballot.comment')} value={comment} onChange={setComment} required={needsComment(choice)} />
    </ActForm>
  );
}
