import { meetingOfView } from '../../../lib/cms/meetings';
import { findPracticeReferences, practiceOfView } from '../../../lib/cms/practices';
import { withPractices } from '../../meetings/load';
import { MeetingArticle } from '../../meetings/MeetingPage';
import { meetingSections } from '../../meetings/sections';
import { PracticeArticle } from '../../practices/PracticePage';
import { practiceSections } from '../../practices/sections';
import type { Folder } from '../folders';

/** A draft as the public will read it: the components of the public page, without what only a published one has. */
export async function SheetPreview({ folder, view }: { folder: Folder; view: unknown }) {
  if (folder === 'fiches') {
    const practice = practiceOfView(view);
    return <PracticeArticle practice={practice} validation={null} sections={practiceSections(practice, [])} />;
  }
  const meeting = meetingOfView(view);
  const slugs = meeting.decisions.flatMap(({ practiceSlug }) => practiceSlug ?? []);
  const decisions = withPractices(meeting.decisions, await findPracticeReferences(slugs));
  return (
    <MeetingArticle
      meeting={meeting}
      validation={null}
      sections={meetingSections({ meeting, decisions, similar: [] })}
    />
  );
}
