import { listTag } from '@passerelles/content/shared';
import type { PlacesAnswer } from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import { findPlaces, search } from '../../lib/cms/search';
import { formatNumber } from '../../lib/format/numbers';
import { contentLang } from '../../lib/locale';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';
import { messages } from '../../messages';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { filedKinds } from '../lists/load-about';
import { bubblesOf } from '../search/map/bubbles';
import { PlacesMap } from '../search/map/PlacesMap';
import { treeOf, type Branch } from '../search/tree';

export interface TerritoriesContent {
  places: PlacesAnswer['places'];
  tree: Branch[];
  url: string;
}

/** Every territory where something is published, with what contains it. */
export async function loadTerritories(loading: Loading): Promise<TerritoriesContent> {
  loading.tag(...(['territory', ...filedKinds] as const).map(listTag));
  const [{ facets }, { places }] = await Promise.all([
    search({ kind: filedKinds, pageSize: 1 }),
    findPlaces({ kind: filedKinds }),
  ]);
  return { places, tree: treeOf(facets.territory), url: publicAddress('/territoires') };
}

/** Where something was shared: a map, and the same as a tree. */
export function TerritoriesPage({ places, tree, url }: TerritoriesContent) {
  const t = messages.territories;
  const { bubbles } = bubblesOf(places);
  return (
    <Layout>
      <PageHead title={t.title} description={t.lead} url={url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <div className="columns">
          <div>{tree.length > 0 ? <Tree branches={tree} /> : <p className="quiet">{t.none}</p>}</div>
          <aside>
            {bubbles.length > 0 && <PlacesMap bubbles={bubbles} hrefOf={(slug) => pathTo('territoires', slug)} />}
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function Tree({ branches }: { branches: Branch[] }) {
  return (
    <ul className="tree">
      {branches.map(({ value, label, count, children }) => (
        <li key={value}>
          <a href={pathTo('territoires', value)} lang={contentLang}>
            {label}
          </a>{' '}
          <span className="quiet">{formatNumber(count)}</span>
          {children.length > 0 && <Tree branches={children} />}
        </li>
      ))}
    </ul>
  );
}
