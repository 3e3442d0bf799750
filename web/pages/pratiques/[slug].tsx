import { loadPractice, type PracticeContent } from '../../features/practices/load';
import { PracticePage } from '../../features/practices/PracticePage';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<PracticeContent>('pratiques', loadPractice);

export default function Practice({ content }: SheetProps<PracticeContent>) {
  return <PracticePage {...content} />;
}
