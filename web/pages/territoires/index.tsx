import { loadTerritories, TerritoriesPage, type TerritoriesContent } from '../../features/territories/TerritoriesPage';
import { list, type ListProps } from '../../lib/static-page';

export const config = { unstable_runtimeJS: false };

export const getStaticProps = list<TerritoriesContent>('/territoires', loadTerritories);

export default function Territories({ content }: ListProps<TerritoriesContent>) {
  return content && <TerritoriesPage {...content} />;
}
