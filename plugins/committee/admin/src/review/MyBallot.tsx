import { Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { useDates } from '../lib/dates';
import { useMe } from '../lib/me';
import { routes } from '../lib/paths';
import { Card } from '@passerelles/kit/admin';
import { label, useText } from '../lib/panel';
import { ReasonForm } from '../parts/ReasonForm';
import { BallotForm } from './BallotForm';
import { BothTexts } from './BothTexts';

/** What the person in front of the screen may do as a member: vote, step aside, or read what he or she did. */
export function MyBallot({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { day } = useDates();
  const { actions, ownBallot, recused } = review;
  const votes = actions.includes('vote');
  const mayRecuse = actions.includes('recuse');
  const observes = useMe().seats.some(
    (seat) => seat.role === 'observer' && seat.committee === review.stage?.committee.slug,
  );
  if (!votes && !mayRecuse && !recused && ownBallot === null && !observes) return null;

  return (
    <Card title={text('ballot.title')}>
      {observes && !votes && !recused && <Typography tag="p">{text('ballot.observer')}</Typography>}
      {recused && <Typography tag="p">{text('ballot.recused')}</Typography>}
      {votes && <BallotForm key={ownBallot?.castAt ?? 'first'} review={review} onDone={onDone} />}
      {!votes && !recused && ownBallot && (
        <>
          <Typography tag="p">
            {text('ballot.givenClosed', {
              choice: label(text, 'choice', ownBallot.choice),
              date: day(ownBallot.castAt),
            })}
          </Typography>
          <BothTexts ballot={ownBallot} />
        </>
      )}
      {mayRecuse && (
        <ReasonForm
          open={text('recusal.open')}
          send={text('recusal.send')}
          help={text('recusal.help')}
          reason={text('recusal.reason')}
          done={text('recusal.done')}
          url={`${routes.review(review.id)}/recusals`}
          onDone={onDone}
        />
      )}
    </Card>
  );
}
