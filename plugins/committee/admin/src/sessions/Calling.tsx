import { Typography } from '@strapi/design-system';
import type { SessionDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { label, useAct, useText } from '../lib/panel';
import { useDates } from '../lib/dates';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Notice } from '../parts/Notice';

type Props = { session: SessionDetail; onDone: () => void };

/** Calls every member, or sends those who were called what changed since. */
function Call({ session, act, onDone }: Props & { act: 'convene' | 'announce' }) {
  const text = useText();
  const { busy, send } = useAct();
  const { seats, start, place, link, uncalled, untold } = session;
  const isComplete = start !== null && (place !== null || link !== null);

  async function call(): Promise<boolean> {
    const accepted = await send(`${routes.session(session.id)}/${act}`, {}, text(`session.${act}Done`));
    if (accepted) onDone();
    return accepted;
  }
  if (!isComplete) return <Typography tag="p">{text('session.incomplete')}</Typography>;
  return (
    <ActForm open={text(`session.${act}`)} look="default" busy={busy} ready onSend={call}>
      {act === 'convene' ? (
        <Typography tag="p">
          {text('session.conveneHelp', { count: seats.filter((seat) => seat.reachable).length })}
        </Typography>
      ) : (
        <>
          {untold.length > 0 && (
            <Typography tag="p">
              {text('session.untold', { what: untold.map((facet) => label(text, 'sessionFacet', facet)).join(', ') })}
            </Typography>
          )}
          {uncalled.length > 0 && (
            <Typography tag="p">{text('session.uncalled', { names: uncalled.join(', ') })}</Typography>
          )}
        </>
      )}
    </ActForm>
  );
}

/** Whether members were called, and what they have still to be told. */
export function Calling({ session, onDone }: Props) {
  const text = useText();
  const { day } = useDates();
  if (session.state !== 'planned') return null;
  const unreachable = session.seats.filter((seat) => !seat.reachable).map((seat) => seat.name);
  return (
    <Card title={text('session.calling')}>
      <Typography tag="p">
        {session.convenedOn === null
          ? text('session.notCalled')
          : text('session.called', { date: day(session.convenedOn) })}
      </Typography>
      {session.actions.includes('convene') && <Call session={session} act="convene" onDone={onDone} />}
      {session.actions.includes('announce') && <Call session={session} act="announce" onDone={onDone} />}
      {unreachable.length > 0 && session.actions.includes('edit') && (
        <Notice>{text('session.unreachable', { names: unreachable.join(', '), count: unreachable.length })}</Notice>
      )}
    </Card>
  );
}
