import type { SessionView } from '@passerelles/desk/shared';
import { formatDay } from '../../../lib/format/dates';
import { messages } from '../../../messages/in-browsers';
import { EndOthersForm, EndSessionForm } from '../forms/my-account-forms';

const t = messages.desk.account;

const deviceOf = ({ device }: SessionView): string =>
  device ? t.device(t.browsers[device.browser], t.systems[device.system]) : t.unknownDevice;

/** Where the account is open. */
export function Sessions({ sessions }: { sessions: SessionView[] }) {
  return (
    <>
      <ul className="list list-tight">
        {sessions.map((session) => (
          <li key={session.id}>
            <strong>{deviceOf(session)}</strong>
            {session.isThis && <span className="quiet"> ({t.thisDevice})</span>}
            <p className="small quiet">
              {t.opened(formatDay(session.since))} · {t.used(formatDay(session.lastUsedAt))}
            </p>
            {!session.isThis && <EndSessionForm session={session.id} device={deviceOf(session)} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <EndOthersForm />}
    </>
  );
}
