import { contentLang } from '../lib/locale';
import { formatTime, formatWeekday } from '../lib/format/dates';
import { messages } from '../messages';
import { Joined, type Reference } from './Joined';

export interface Session {
  /** ISO, of a programme of several days. */
  day: string | null;
  /** "HH:MM" */
  start: string | null;
  end: string | null;
  title: string;
  note: string | null;
  speakers: { name: string | null; role: string | null; organisation: Reference | null }[];
}

/** A programme: time in the meeting colour, title, speakers with their organisation; the day stands above its first session. */
export function Timetable({ sessions }: { sessions: Session[] }) {
  return (
    <ol className="timetable">
      {sessions.map((session, index) => (
        <li key={index}>
          {session.day !== null && session.day !== sessions[index - 1]?.day && (
            <p className="timetable-day">
              <time dateTime={session.day}>{formatWeekday(session.day)}</time>
            </p>
          )}
          <div>
            {session.start && <time dateTime={session.start}>{formatTime(session.start)}</time>}
            {session.end && <span className="small quiet"> {messages.common.until(formatTime(session.end))}</span>}
          </div>
          <div>
            <p lang={contentLang}>{session.title}</p>
            {session.speakers.length > 0 && (
              <p className="small" lang={contentLang}>
                <Speakers session={session} />
              </p>
            )}
            {session.note && (
              <p className="small" lang={contentLang}>
                {session.note}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Speakers({ session }: { session: Session }) {
  return (
    <Joined
      items={session.speakers.map(({ name, role, organisation }) => (
        <Joined
          items={[
            ...[name, role].filter((part) => part !== null),
            ...(organisation ? [<a href={organisation.href}>{organisation.name}</a>] : []),
          ]}
        />
      ))}
    />
  );
}
