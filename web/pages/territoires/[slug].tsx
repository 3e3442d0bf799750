import { loadTerritory, TerritoryPage, type TerritoryContent } from '../../features/territories/TerritoryPage';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<TerritoryContent>('territoires', loadTerritory);

export default function Territory({ content }: SheetProps<TerritoryContent>) {
  return <TerritoryPage {...content} />;
}
