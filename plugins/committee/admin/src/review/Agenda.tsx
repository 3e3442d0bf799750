import { Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { sessionListReply, type ReviewDetail } from '../../../shared';
import { AnsweredPart } from '@passerelles/kit/admin';
import { useAct, useAnswer, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { search } from '../lib/pageQuery';
import { pages, routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';

/** The session that has this review on its agenda, held now or to come. */
export function SessionOf({ review: { session } }: { review: ReviewDetail }) {
  const text = useText();
  const { day } = useDates();
  if (session === null) return null;
  return (
    <Typography tag="p">
      {`${text(session.held ? 'session.heldNow' : 'session.onAgenda', { date: day(session.date) })} `}
      <Link tag={NavLink} to={pages.session(session.id)}>
        {session.title}
      </Link>
    </Typography>
  );
}

/** Puts the review on the agenda of one of the sessions to come of its committee. */
export function PutOnAgenda({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { day } = useDates();
  const { busy, send } = useAct();
  const [session, setSession] = useState('');
  const coming = useAnswer(
    sessionListReply,
    `${routes.sessions}${search({ committee: review.stage?.committee.slug, pageSize: '100' })}`,
  );

  async function put(): Promise<boolean> {
    const accepted = await send(
      `${routes.session(session)}/agenda`,
      { review: review.id, on: true },
      text('session.putDone'),
    );
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('session.put')} busy={busy} ready={session !== ''} onSend={put}>
      <AnsweredPart answer={coming}>
        {({ data }) =>
          data.length === 0 ? (
            <Typography tag="p">
              {`${text('session.noneComing')} `}
              <Link tag={NavLink} to={pages.sessions}>
                {text('session.prepare')}
              </Link>
            </Typography>
          ) : (
            <Choice
              label={text('session.one')}
              value={session}
              options={data.map((one) => ({ value: one.id, label: `${day(one.date)} · ${one.title}` }))}
              onChange={setSession}
              required
            />
          )
        }
      </AnsweredPart>
    </ActForm>
  );
}
