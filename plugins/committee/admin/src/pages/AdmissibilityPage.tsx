import { Layouts, Page } from '@strapi/strapi/admin';
import { Grid } from '@strapi/design-system';
import { useNavigate, useParams } from 'react-router-dom';
import { reviewReply, type ReviewDetail } from '../../../shared';
import { Accept } from '../admissibility/Accept';
import { SendBack } from '../admissibility/SendBack';
import { Answered } from '@passerelles/kit/admin';
import { label, useAnswer, useText } from '../lib/panel';
import { pages, routes } from '../lib/paths';
import { OfType } from '../lib/names';
import { Notice } from '../parts/Notice';
import { Examined } from '../review/Examined';
import { actsId, ToActs } from '../review/ToActs';
import { ReviewHeader } from '../review/Header';

function Admissibility({ review }: { review: ReviewDetail }) {
  const text = useText();
  const navigate = useNavigate();
  const { actions, document, state } = review;
  const title = text('admissibility.title', { title: document.title });
  const leave = () => navigate(pages.board);

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <ReviewHeader review={review} title={title} />
      <Layouts.Content>
        <Grid.Root gap={5} style={{ alignItems: 'start' }}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <ToActs />
            <Examined review={review} />
          </Grid.Item>
          <Grid.Item id={actsId} tabIndex={-1} col={5} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {state !== 'admissibility' && (
              <Notice>{text('admissibility.closed', { state: label(text, 'state', state) })}</Notice>
            )}
            {actions.includes('accept-admissibility') && <Accept review={review} onDone={leave} />}
            {actions.includes('send-back') && <SendBack review={review} onDone={leave} />}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** An editor's triage of a submitted sheet before the committee is bothered. */
export function AdmissibilityPage() {
  const { id = '' } = useParams();
  const answer = useAnswer(reviewReply, routes.review(id));
  return (
    <Answered answer={answer}>
      {({ data }) => (
        <OfType uid={data.document.uid}>
          <Admissibility review={data} />
        </OfType>
      )}
    </Answered>
  );
}
