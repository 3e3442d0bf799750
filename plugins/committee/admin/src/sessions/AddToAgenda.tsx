import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { reviewListReply, type SessionDetail } from '../../../shared';
import { AnsweredPart } from '@passerelles/kit/admin';
import { useAct, useAnswer, useText } from '../lib/panel';
import { search } from '../lib/pageQuery';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { Line } from '../parts/Line';

type Props = { session: SessionDetail; onDone: () => void };

/** What waits for this committee and is not on the agenda yet. */
export function AddReview({ session, onDone }: Props) {
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

/** A point that is no document. */
export function AddItem({ session, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [item, setItem] = useState('');

  async function add(): Promise<boolean> {
    const accepted = await send(`${routes.session(session.id)}/items`, { text: item.trim() }, text('session.itemDone'));
    if (accepted) {
      setItem('');
      onDone();
    }
    return accepted;
  }
  return (
    <ActForm open={text('session.addItem')} busy={busy} ready={item.trim() !== ''} onSend={add}>
      <Line label={text('session.item')} value={item} onChange={setItem} hint={text('session.itemHint')} required />
    </ActForm>
  );
}
