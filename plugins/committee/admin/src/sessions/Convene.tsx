import { useState } from 'react';
import type { CommitteeMe } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { isWritten, sessionBody, SessionFields, type SessionDraft } from './SessionFields';

const blank: SessionDraft = { title: '', date: '', place: '' };

/** Who presides over a committee convenes it. */
export function Convene({ seats, onDone }: { seats: CommitteeMe['seats']; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [committee, setCommittee] = useState(seats[0]?.committee ?? '');
  const [draft, setDraft] = useState(blank);

  async function convene(): Promise<boolean> {
    const accepted = await send(routes.sessions, { committee, ...sessionBody(draft) }, text('session.conveneDone'));
    if (accepted) {
      setDraft(blank);
      onDone();
    }
    return accepted;
  }
  return (
    <ActForm open={text('session.convene')} look="default" busy={busy} ready={isWritten(draft)} onSend={convene}>
      <Choice
        label={text('column.committee')}
        value={committee}
        options={seats.map((seat) => ({ value: seat.committee, label: seat.committeeName }))}
        onChange={setCommittee}
        required
      />
      <SessionFields draft={draft} onChange={setDraft} />
    </ActForm>
  );
}
