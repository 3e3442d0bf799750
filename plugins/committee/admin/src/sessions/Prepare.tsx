import { useState } from 'react';
import type { CommitteeMe } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { blankSession, isWritten, sessionBody } from './sessionDraft';
import { SessionFields } from './SessionFields';

/** Who presides over a committee prepares a session of it; members are called from its page. */
export function Prepare({ seats, onDone }: { seats: CommitteeMe['seats']; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [committee, setCommittee] = useState(seats[0]?.committee ?? '');
  const [draft, setDraft] = useState(blankSession);

  async function prepare(): Promise<boolean> {
    const accepted = await send(routes.sessions, { committee, ...sessionBody(draft) }, text('session.prepareDone'));
    if (accepted) {
      setDraft(blankSession);
      onDone();
    }
    return accepted;
  }
  return (
    <ActForm open={text('session.prepare')} look="default" busy={busy} ready={isWritten(draft)} onSend={prepare}>
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
