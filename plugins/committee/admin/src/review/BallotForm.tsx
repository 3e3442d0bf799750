import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { label, useAct, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';
import { blankBallot, bodyOf, isReady, type BallotDraft } from './ballotDraft';
import { BallotTexts } from './BallotTexts';
import { versionOf } from './version';

/** A member's own ballot: pick, send. It can be changed until the stage closes; every version is kept by the server. */
export function BallotForm({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { day } = useDates();
  const { busy, send } = useAct();
  const own = review.ownBallot;
  const [draft, setDraft] = useState<BallotDraft>(
    own ? { choice: own.choice, comment: own.comment ?? '', request: own.request } : blankBallot,
  );
  const [tried, setTried] = useState(false);

  async function cast() {
    setTried(true);
    if (!isReady(draft)) return;
    const body = { ...versionOf(review), ...bodyOf(draft) };
    if (await send(`${routes.review(review.id)}/ballots`, body, text('ballot.done'))) onDone();
  }
  return (
    <Flex
      tag="form"
      noValidate
      aria-label={text('ballot.title')}
      direction="column"
      alignItems="stretch"
      gap={4}
      onSubmit={(event: { preventDefault(): void }) => {
        event.preventDefault();
        void cast();
      }}
    >
      {own && (
        <Typography tag="p">
          {text('ballot.given', { choice: label(text, 'choice', own.choice), date: day(own.castAt) })}
        </Typography>
      )}
      <BallotTexts draft={draft} onChange={setDraft} tried={tried} />
      <Button type="submit" loading={busy} fullWidth>
        {text(own ? 'ballot.change' : 'ballot.send')}
      </Button>
    </Flex>
  );
}
