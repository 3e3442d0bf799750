import type { ReviewDetail } from '../../../shared';
import { routes } from '../lib/paths';
import { Card } from '@passerelles/kit/admin';
import { useDates } from '../lib/dates';
import { useText } from '../lib/panel';
import { Notice } from '../parts/Notice';
import { ReasonForm } from '../parts/ReasonForm';
import { PutOnAgenda } from './Agenda';
import { BallotForOther } from './BallotForOther';
import { CloseStage } from './CloseStage';
import { DraftReason } from './DraftReason';
import { ExtendStage } from './ExtendStage';
import { Remind } from './Remind';

const chairActs = [
  'close',
  'extend',
  'adjourn',
  'reopen',
  'vote-for-others',
  'remind',
  'draft-reason',
  'put-on-agenda',
] as const;

/** What the chair of the stage's committee may do now; the server decides which acts are offered. */
export function Chair({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { moment } = useDates();
  const { actions } = review;
  if (!chairActs.some((act) => actions.includes(act))) return null;
  const url = routes.review(review.id);

  return (
    <Card title={text('chair.title')}>
      {review.closesAt && actions.includes('close') && (
        <Notice>{text('closing.waits', { moment: moment(review.closesAt) })}</Notice>
      )}
      {actions.includes('vote-for-others') && <BallotForOther review={review} onDone={onDone} />}
      <Remind review={review} onDone={onDone} />
      {actions.includes('draft-reason') && <DraftReason key={review.draftReason} review={review} onDone={onDone} />}
      {actions.includes('put-on-agenda') && <PutOnAgenda review={review} onDone={onDone} />}
      {actions.includes('extend') && <ExtendStage review={review} onDone={onDone} />}
      {actions.includes('adjourn') && (
        <ReasonForm
          open={text('chair.adjourn')}
          help={text('chair.adjournHelp')}
          reason={text('chair.adjournReason')}
          done={text('chair.adjournDone')}
          url={`${url}/adjourn`}
          onDone={onDone}
        />
      )}
      {actions.includes('reopen') && (
        <ReasonForm
          open={text('chair.reopen')}
          help={text('chair.reopenHelp')}
          reason={text('chair.reopenReason')}
          done={text('chair.reopenDone')}
          url={`${url}/reopen`}
          onDone={onDone}
        />
      )}
      {actions.includes('close') && (
        <CloseStage key={`${review.round}-${review.stage?.position}`} review={review} onDone={onDone} />
      )}
    </Card>
  );
}
