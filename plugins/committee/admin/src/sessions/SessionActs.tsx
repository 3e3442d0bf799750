import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { draftOf, isWritten, sessionBody } from './sessionDraft';
import { SessionFields } from './SessionFields';

type Props = { session: SessionDetail; onDone: () => void };

function Edit({ session, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [draft, setDraft] = useState(() => draftOf(session));

  async function change(): Promise<boolean> {
    const accepted = await send(routes.session(session.id), sessionBody(draft), text('session.changeDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('session.change')} busy={busy} ready={isWritten(draft)} onSend={change}>
      {session.convenedOn !== null && <Typography tag="p">{text('session.changeTells')}</Typography>}
      <SessionFields draft={draft} onChange={setDraft} />
    </ActForm>
  );
}

/** An act without any field, and without a way back. */
function Final({ session, act, onDone }: Props & { act: 'end' | 'cancel' }) {
  const text = useText();
  const { busy, send } = useAct();

  async function finish(): Promise<boolean> {
    const accepted = await send(`${routes.session(session.id)}/${act}`, {}, text(`session.${act}Done`));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm
      open={text(`session.${act}`)}
      look={act === 'cancel' ? 'danger-light' : 'default'}
      busy={busy}
      ready
      onSend={finish}
    >
      <Typography tag="p">{text(`session.${act}Help`)}</Typography>
      {act === 'cancel' && session.convenedOn !== null && (
        <Typography tag="p">{text('session.cancelTells')}</Typography>
      )}
    </ActForm>
  );
}

/** What who presides may do with the session itself. */
export function SessionActs({ session, onDone }: Props) {
  const text = useText();
  const { actions } = session;
  if (!actions.some((action) => action === 'edit' || action === 'end' || action === 'cancel')) return null;
  return (
    <Card title={text('chair.title')}>
      {actions.includes('edit') && <Edit session={session} onDone={onDone} />}
      {actions.includes('end') && <Final session={session} act="end" onDone={onDone} />}
      {actions.includes('cancel') && <Final session={session} act="cancel" onDone={onDone} />}
    </Card>
  );
}
