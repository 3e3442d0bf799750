import { loadMeeting, type MeetingContent } from '../../features/meetings/load';
import { MeetingPage } from '../../features/meetings/MeetingPage';
import { WithdrawnPage } from '../../features/withdrawn/WithdrawnPage';
import { type Gone, isGone, onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<MeetingContent | Gone>('rencontres', loadMeeting);

export default function Meeting({ content }: SheetProps<MeetingContent | Gone>) {
  return isGone(content) ? <WithdrawnPage {...content.gone} kind="meeting-report" /> : <MeetingPage {...content} />;
}
