import { useState } from 'react';
import type { BallotChoice, ProxyView, ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { LongText } from '../parts/LongText';
import { ChoiceOfBallot, needsComment } from './BallotForm';
import { versionOf } from './version';

/** The bearer of a proxy votes in the place of who gave it. */
export function ProxyBallot({ review, proxy, onDone }: { review: ReviewDetail; proxy: ProxyView; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [comment, setComment] = useState('');
  const ready = choice !== null && !(needsComment(choice) && comment.trim() === '');

  async function cast(): Promise<boolean> {
    const body = {
      ...versionOf(review),
      castMode: 'proxy',
      membershipId: proxy.giverId,
      choice,
      comment: comment.trim() || null,
    };
    const accepted = await send(
      `${routes.review(review.id)}/ballots`,
      body,
      text('proxy.voteDone', { giver: proxy.giver }),
    );
    if (accepted) onDone();
    return accepted;
  }
  const open = text(proxy.used === true ? 'proxy.voteAgain' : 'proxy.vote', { giver: proxy.giver });
  return (
    <ActForm open={open} send={text('chair.forOthersSend')} look="secondary" busy={busy} ready={ready} onSend={cast}>
      <ChoiceOfBallot choice={choice} onChange={setChoice} />
      <LongText label={text('ballot.comment')} value={comment} onChange={setComment} required={needsComment(choice)} />
    </ActForm>
  );
}
