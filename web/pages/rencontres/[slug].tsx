import { loadMeeting, type MeetingContent } from '../../features/meetings/load';
import { MeetingPage } from '../../features/meetings/MeetingPage';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<MeetingContent>('rencontres', loadMeeting);

export default function Meeting({ content }: SheetProps<MeetingContent>) {
  return <MeetingPage {...content} />;
}
