import { useState } from 'react';
import type { ProxyView, ReviewDetail } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { blankBallot, bodyOf, isReady } from './ballotDraft';
import { BallotTexts } from './BallotTexts';
import { versionOf } from './version';

/** The bearer of a proxy votes in the place of who gave it. */
export function ProxyBallot({ review, proxy, onDone }: { review: ReviewDetail; proxy: ProxyView; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [draft, setDraft] = useState(blankBallot);

  async function cast(): Promise<boolean> {
    const body = { ...versionOf(review), castMode: 'proxy', membershipId: proxy.giverId, ...bodyOf(draft) };
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
    <ActForm
      open={open}
      send={text('chair.forOthersSend')}
      look="secondary"
      busy={busy}
      ready={isReady(draft)}
      onSend={cast}
    >
      <BallotTexts draft={draft} onChange={setDraft} />
    </ActForm>
  );
}
