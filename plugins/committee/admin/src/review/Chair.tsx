import { Typography } from '@strapi/design-system';
import type { ReviewDetail } from '../../../shared';
import { routes } from '../lib/paths';
import { useText } from '../lib/text';
import { Card } from '../parts/Card';
import { ReasonForm } from '../parts/ReasonForm';
import { BallotForOther } from './BallotForOther';
import { CloseStage } from './CloseStage';
import { ExtendStage } from './ExtendStage';

const chairActs = ['close', 'extend', 'adjourn', 'reopen', 'vote-for-others'] as const;

/** What the chair of the stage's committee may do now; the server decides which acts are offered. */
export function Chair({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { actions, turnout } = review;
  if (!chairActs.some((act) => actions.includes(act))) return null;
  const url = routes.review(review.id);
  const quorumMissing = turnout !== null && turnout.present < turnout.quorumRequired;

  return (
    <Card title={text('chair.title')}>
      {actions.includes('close') && <CloseStage review={review} onDone={onDone} />}
      {!actions.includes('close') && quorumMissing && (
        <Typography tag="p" textColor="neutral600">
          {text('chair.quorumMissing')}
        </Typography>
      )}
      {actions.includes('vote-for-others') && <BallotForOther review={review} onDone={onDone} />}
      {actions.includes('extend') && <ExtendStage review={review} onDone={onDone} />}
      {actions.includes('adjourn') && (
        <ReasonForm
          open={text('chair.adjourn')}
          reason={text('chair.adjournReason')}
          done={text('chair.adjournDone')}
          url={`${url}/adjourn`}
          onDone={onDone}
        />
      )}
      {actions.includes('reopen') && (
        <ReasonForm
          open={text('chair.reopen')}
          reason={text('chair.reopenReason')}
          done={text('chair.reopenDone')}
          url={`${url}/reopen`}
          onDone={onDone}
        />
      )}
    </Card>
  );
}
