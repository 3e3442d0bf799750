import { useState } from 'react';
import type { BallotChoice, ReviewDetail } from '../../../shared';
import { useAct } from '../lib/acts';
import { routes } from '../lib/paths';
import { label, useText } from '../lib/text';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { LongText } from '../parts/LongText';
import { ChoiceOfBallot, needsComment } from './BallotForm';

const castModes = ['in-person', 'proxy'] as const;

/** The chair takes down the vote of a member who is present at the session, or represented. */
export function BallotForOther({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [membershipId, setMembershipId] = useState('');
  const [castMode, setCastMode] = useState<string>(castModes[0]);
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [comment, setComment] = useState('');
  const voters = review.electors.filter((elector) => !elector.recused);
  const ready = membershipId !== '' && choice !== null && !(needsComment(choice) && comment.trim() === '');

  async function cast(): Promise<boolean> {
    const body = { membershipId, castMode, choice, comment: comment.trim() || null };
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
      <Choice
        label={text('chair.castMode')}
        value={castMode}
        onChange={setCastMode}
        options={castModes.map((mode) => ({ value: mode, label: label(text, 'castMode', mode) }))}
        required
      />
      <ChoiceOfBallot choice={choice} onChange={setChoice} />
      <LongText label={text('ballot.comment')} value={comment} onChange={setComment} required={needsComment(choice)} />
    </ActForm>
  );
}
