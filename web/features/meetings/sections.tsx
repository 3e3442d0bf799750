import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { Blocks } from '../../ui/Blocks';
import { Documents } from '../../ui/Documents';
import { Editions, ReferenceList } from '../../ui/ReferenceList';
import { present, type SectionContent } from '../../ui/SectionBlock';
import { Timetable } from '../../ui/Timetable';
import { messages } from '../../messages';
import { SimilarList } from '../search/SimilarList';
import { Decisions } from './Decisions';
import type { MeetingContent } from './load';
import { Outcomes } from './Outcomes';

const { heading } = described(meetingReport);

/** The sections of a report; only those that say something. */
export function meetingSections({
  meeting,
  decisions,
  similar,
}: Pick<MeetingContent, 'meeting' | 'decisions' | 'similar'>): SectionContent[] {
  const t = messages.meetings;
  return present([
    meeting.programme.length > 0 && {
      id: 'programme',
      title: heading('programme'),
      content: <Timetable sessions={meeting.programme} />,
    },
    meeting.proceedings.length > 0 && {
      id: 'echanges',
      title: heading('proceedings'),
      content: <Blocks blocks={meeting.proceedings} />,
    },
    meeting.outcomes.length > 0 && {
      id: 'perspectives',
      title: heading('outcomes'),
      content: <Outcomes outcomes={meeting.outcomes} />,
    },
    decisions.length > 0 && {
      id: 'decisions',
      title: heading('decisions'),
      content: <Decisions decisions={decisions} />,
    },
    meeting.practicesPresented.length > 0 && {
      id: 'fiches',
      title: heading('practicesPresented'),
      content: <ReferenceList items={meeting.practicesPresented} />,
    },
    meeting.mentionedActors.length > 0 && {
      id: 'acteurs-cites',
      title: heading('mentionedActors'),
      content: <ReferenceList items={meeting.mentionedActors} />,
    },
    meeting.mentionedTerritories.length > 0 && {
      id: 'territoires-cites',
      title: heading('mentionedTerritories'),
      content: <ReferenceList items={meeting.mentionedTerritories} />,
    },
    (meeting.previousEdition || meeting.nextEdition) && {
      id: 'editions',
      title: t.editions,
      content: (
        <Editions
          items={[
            { label: heading('previousEdition'), to: meeting.previousEdition },
            { label: heading('nextEdition'), to: meeting.nextEdition },
          ]}
        />
      ),
    },
    meeting.documents.length > 0 && {
      id: 'documents',
      title: heading('documents'),
      content: <Documents files={meeting.documents} />,
    },
    similar.length > 0 && {
      id: 'proches',
      title: t.similar,
      content: <SimilarList hits={similar} themes={meeting.themes} />,
    },
  ]);
}
