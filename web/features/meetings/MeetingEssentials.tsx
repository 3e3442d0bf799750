import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Meeting } from '../../lib/cms/meetings';
import { formatNumber } from '../../lib/format/numbers';
import { DecidingEssentials, Essential } from '../../ui/Essentials';
import { Links, type Reference } from '../../ui/Joined';
import { KnowledgeState, Unknown } from '../../ui/KnowledgeState';
import { messages } from '../../messages';
import { MeetingDate } from './MeetingDate';

const { heading, option } = described(meetingReport);

const t = messages.meetings;

/** When, where, by whom, how many; then the rest. */
export function MeetingEssentials({ meeting }: { meeting: Meeting }) {
  return (
    <DecidingEssentials title={t.inShort} first={<Deciding meeting={meeting} />}>
      {meeting.kind && <Essential label={heading('kind')}>{option('kind', meeting.kind)}</Essential>}
      {meeting.place && meeting.territories.length > 0 && (
        <Listed label={heading('territories')} references={meeting.territories} />
      )}
      <Listed label={heading('supporters')} references={meeting.supporters} />
      <Listed label={heading('committee')} references={meeting.committee ? [meeting.committee] : []} />
      <Listed label={heading('themes')} references={meeting.themes} />
    </DecidingEssentials>
  );
}

function Deciding({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <Essential label={heading('date')}>
        {meeting.date || meeting.endDate ? <MeetingDate meeting={meeting} /> : <Unknown>{t.unknownDate}</Unknown>}
      </Essential>
      {meeting.place ? (
        <Essential label={heading('place')}>
          <span lang={contentLang}>{meeting.place}</span>
        </Essential>
      ) : (
        <Listed label={heading('territories')} references={meeting.territories} />
      )}
      <Listed label={heading('organisers')} references={meeting.organisers} />
      {meeting.attendance && <Attendance attendance={meeting.attendance} />}
    </>
  );
}

function Listed({ label, references }: { label: string; references: Reference[] }) {
  if (references.length === 0) return null;
  return (
    <Essential label={label}>
      <Links to={references} />
    </Essential>
  );
}

function Attendance({ attendance }: { attendance: NonNullable<Meeting['attendance']> }) {
  const { state, count, note, actors } = attendance;
  return (
    <Essential label={heading('attendance')}>
      {count !== null ? (
        <span className="large">{formatNumber(count)}</span>
      ) : (
        state !== 'filled' && <KnowledgeState state={state} none={t.noAttendance} />
      )}
      {note && (
        <span className="note" lang={contentLang}>
          {note}
        </span>
      )}
      {actors.length > 0 && (
        <span className="note">
          {heading('attendance.actors')}
          {messages.common.colon}
          <Links to={actors} />
        </span>
      )}
    </Essential>
  );
}
