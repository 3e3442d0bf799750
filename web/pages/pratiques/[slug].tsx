import { loadPractice, type PracticeContent } from '../../features/practices/load';
import { PracticePage } from '../../features/practices/PracticePage';
import { WithdrawnPage } from '../../features/withdrawn/WithdrawnPage';
import { type Gone, isGone, onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<PracticeContent | Gone>('pratiques', loadPractice);

export default function Practice({ content }: SheetProps<PracticeContent | Gone>) {
  return isGone(content) ? <WithdrawnPage {...content.gone} kind="practice" /> : <PracticePage {...content} />;
}
