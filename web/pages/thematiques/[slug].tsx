import { loadTheme, ThemePage, type ThemeContent } from '../../features/themes/ThemePage';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<ThemeContent>('thematiques', loadTheme);

export default function Theme({ content }: SheetProps<ThemeContent>) {
  return <ThemePage {...content} />;
}
