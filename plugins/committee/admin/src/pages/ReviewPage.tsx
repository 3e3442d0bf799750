import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Grid, LinkButton } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import { reviewReply, type ReviewDetail } from '../../../shared';
import { Answered } from '@passerelles/kit/admin';
import { useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { OfType, useNames } from '../lib/names';
import { Notice } from '../parts/Notice';
import { ReasonForm } from '../parts/ReasonForm';
import { RecordLinks } from '../records/RecordLinks';
import { Chair } from '../review/Chair';
import { Examined } from '../review/Examined';
import { actsId, ToActs } from '../review/ToActs';
import { ReviewHeader } from '../review/Header';
import { MyBallot } from '../review/MyBallot';
import { NamePresiding } from '../review/NamePresiding';
import { OtherBallots } from '../review/OtherBallots';
import { Proxies } from '../review/Proxies';
import { Published } from '../review/Published';
import { Remarks } from '../review/Remarks';
import { Reservations } from '../review/Reservations';
import { Tallies } from '../review/Tallies';
import { Turnout } from '../review/Turnout';

function DraftMoved({ review }: { review: ReviewDetail }) {
  const text = useText();
  const names = useNames();
  if (review.draftDifferences.length === 0 || review.state === 'reservations-to-lift') return null;
  const fields = review.draftDifferences.map(({ field }) => names.field(field)).join(', ');
  return <Notice>{text('review.draftMoved', { fields })}</Notice>;
}

function Review({ review, reload }: { review: ReviewDetail; reload: () => void }) {
  const text = useText();
  const { actions } = review;
  return (
    <Page.Main>
      <Page.Title>{review.document.title}</Page.Title>
      <ReviewHeader review={review} />
      <Layouts.Content>
        <Grid.Root gap={5} style={{ alignItems: 'start' }}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <ToActs />
            <DraftMoved review={review} />
            {review.withoutQuorum.length > 0 && (
              <Notice>{text('review.withoutQuorum', { committees: review.withoutQuorum.join(', ') })}</Notice>
            )}
            <Examined review={review} />
          </Grid.Item>
          <Grid.Item id={actsId} tabIndex={-1} col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <MyBallot review={review} onDone={reload} />
            <Turnout review={review} />
            <Proxies review={review} onDone={reload} />
            <NamePresiding review={review} onDone={reload} />
            <Chair review={review} onDone={reload} />
            <Published review={review} onDone={reload} />
            <Reservations review={review} onDone={reload} />
            <Remarks remarks={review.remarks} waiting={review.state === 'changes-requested'} />
            <Tallies tallies={review.tallies} />
            <OtherBallots review={review} />
            <RecordLinks records={review.records} onDone={reload} />
            <Flex direction="column" alignItems="stretch" gap={2}>
              {actions.includes('accept-admissibility') && (
                <LinkButton tag={NavLink} to={pages.admissibility(review.id)}>
                  {text('act.check')}
                </LinkButton>
              )}
              {actions.includes('withdraw') && (
                <ReasonForm
                  open={text('withdraw.open')}
                  reason={text('withdraw.reason')}
                  done={text('withdraw.done')}
                  look="danger-light"
                  url={`${routes.review(review.id)}/withdraw`}
                  onDone={reload}
                />
              )}
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** One review: what is examined, and what this person may do about it. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const answer = useAnswer(reviewReply, routes.review(id));
  return (
    <Answered answer={answer}>
      {({ data }, reload) => (
        <OfType uid={data.document.uid}>
          <Review review={data} reload={reload} />
        </OfType>
      )}
    </Answered>
  );
}
