import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { reviewListReply, type ReviewSummary, type SessionDetail } from '../../../shared';
import { AnsweredPart, Card } from '@passerelles/kit/admin';
import { useAct, useAnswer, useText } from '../lib/panel';
import { search } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { StateBadge } from '../parts/StateBadge';

type Props = { session: SessionDetail; onDone: () => void };

function Entry({ session, review, onDone }: Props & { review: ReviewSummary }) {
  const text = useText();
  const { busy, send } = useAct();
  const { title } = review.document;

  async function takeOff() {
    if (await send(`${routes.session(session.id)}/agenda`, { review: review.id, on: false }, text('session.offDone')))
      onDone();
  }
  return (
    <Flex tag="li" justifyContent="space-between" gap={3} wrap="wrap">
      <Box>
        <Link tag={NavLink} to={pages.review(review.id)}>
          {title}
        </Link>
        <Box paddingTop={1}>
          <StateBadge state={review.state} />
        </Box>
      </Box>
      {session.actions.includes('agenda') && (
        <Button
          size="S"
          variant="tertiary"
          loading={busy}
          aria-label={text('session.offOne', { title })}
          onClick={() => void takeOff()}
        >
          {text('session.off')}
        </Button>
      )}
    </Flex>
  );
}

/** What waits for this committee and is not on the agenda yet. */
function Add({ session, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [review, setReview] = useState('');
  const waiting = useAnswer(reviewListReply, `${routes.reviews}${search({ scope: 'committee', pageSize: '100' })}`);
  const listed = new Set(session.agenda.map(({ id }) => id));

  async function add(): Promise<boolean> {
    const accepted = await send(`${routes.session(session.id)}/agenda`, { review, on: true }, text('session.putDone'));
    if (accepted) {
      setReview('');
      onDone();
    }
    return accepted;
  }
  return (
    <ActForm open={text('session.add')} busy={busy} ready={review !== ''} onSend={add}>
      <AnsweredPart answer={waiting}>
        {({ data }) => {
          const free = data.filter(
            ({ id, state, stage }) =>
              !listed.has(id) &&
              stage?.committee.slug === session.committee.slug &&
              (state === 'in-review' || state === 'adjourned'),
          );
          if (free.length === 0) return <Typography tag="p">{text('session.nothingWaits')}</Typography>;
          const options = free.map(({ id, document }) => ({ value: id, label: document.title }));
          return (
            <Choice label={text('column.document')} value={review} options={options} onChange={setReview} required />
          );
        }}
      </AnsweredPart>
    </ActForm>
  );
}

/** What the session examines, in its order. */
export function SessionAgenda({ session, onDone }: Props) {
  const text = useText();
  return (
    <Card title={text('session.agenda')}>
      {session.agenda.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {text('session.agendaEmpty')}
        </Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {session.agenda.map((review) => (
            <Entry key={review.id} session={session} review={review} onDone={onDone} />
          ))}
        </Flex>
      )}
      {session.actions.includes('agenda') && <Add session={session} onDone={onDone} />}
    </Card>
  );
}
