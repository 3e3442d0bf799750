import { LetterPage } from '../../../features/newsletter/archive/LetterPage';
import { loadLetter, type LetterContent } from '../../../features/newsletter/archive/load';
import { onDemand, sheet, type SheetProps } from '../../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<LetterContent>('lettre/archives', loadLetter);

export default function Letter({ content }: SheetProps<LetterContent>) {
  return <LetterPage {...content} />;
}
