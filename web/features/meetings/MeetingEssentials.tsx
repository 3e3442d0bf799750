import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import type { Meeting } from '../../lib/cms/meetings';
import { formatNumber } from '../../lib/format/numbers';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { KnowledgeState, Unknown } from '../../ui/KnowledgeState';
import { messages } from '../../messages';
import { MeetingDate } from './MeetingDate';

const { heading, option } = described(meetingReport);

const t = messages.meetings;

/** When, where, by whom, how many. */
export function MeetingEssentials({ meeting }: { meeting: Meeting }) {
  return (
    <Essentials>
      {meeting.kind && <Essential label={heading('kind')}>{option('kind', meeting.kind)}</Essential>}
      <Essential label={heading('date')}>
        {meeting.date || meeting.endDate ? <MeetingDate meeting={meeting} /> : <Unknown>{t.unknownDate}</Unknown>}
      </Essential>
      {meeting.place && (
        <Essential label={heading('place')}>
          <span lang={contentLang}>{meeting.place}</span>
        </Essential>
      )}
      {meeting.attendance && <Attendance attendance={meeting.attendance} />}
      {(
        [
          [heading('organisers'), meeting.organisers],
          [heading('supporters'), meeting.supporters],
          [heading('committee'), meeting.committee ? [meeting.committee] : []],
          [heading('territories'), meeting.territories],
          [heading('themes'), meeting.themes],
        ] as const
      ).map(
        ([label, references]) =>
          references.length > 0 && (
            <Essential key={label} label={label}>
              <Links to={[...references]} />
            </Essential>
          ),
      )}
    </Essentials>
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
