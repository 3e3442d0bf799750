import { territory as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { SearchHit } from '@passerelles/search/shared';
import { listTag } from '@passerelles/content/shared';
import type { Redirect } from 'next';
import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { findTerritory, type Territory } from '../../lib/cms/territories';
import { formatDay } from '../../lib/format/dates';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links, type Reference } from '../../ui/Joined';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';
import { loadAbout } from '../lists/load-about';
import { ResultList } from '../search/ResultList';
import { searchAddress } from '../search/state';
import { descendants } from './descendants';

const { heading, option } = described(type);

export interface TerritoryContent {
  territory: Territory;
  hits: SearchHit[];
  total: number;
  children: Reference[];
  url: string;
}

/** A territory by its slug; its official code leads there. */
export async function loadTerritory(
  key: string,
  loading: Loading,
): Promise<TerritoryContent | { redirect: Redirect } | null> {
  // Which one a code leads to depends on all that bear it.
  loading.tag(listTag('territory'));
  const territory = await findTerritory(key);
  if (!territory) return null;
  const path = pathTo('territoires', territory.slug);
  if (key !== territory.slug) return { redirect: { destination: path, permanent: false } };
  const { hits, total, facets } = await loadAbout('territory', territory.slug, loading);
  const children = descendants(facets.territory, territory.slug).map(({ value, label }) => ({
    name: label,
    href: pathTo('territoires', value),
  }));
  return { territory, hits, total, children, url: publicAddress(path) };
}

/** A territory: what it is, what is shared there, and the smaller ones that have something to show. */
export function TerritoryPage({ territory, hits, total, children, url }: TerritoryContent) {
  const t = messages.territories;
  return (
    <Layout>
      <PageHead
        title={territory.label}
        description={`${option('kind', territory.kind)}${messages.common.colon}${territory.label}`}
        url={url}
      />
      <div className="page">
        <Breadcrumb trail={territory.parents.slice(0, 1).map((parent) => ({ ...parent, lang: contentLang }))} />
        <header className="page-head">
          <KindLabel kind="territory" />
          <h1 lang={contentLang}>{territory.label}</h1>
        </header>
        <div className="columns">
          <div>
            <div className="list-head">
              <p>{messages.themes.count(total)}</p>
              {total > 0 && <a href={searchAddress({ territory: [territory.slug] })}>{t.searchInside}</a>}
            </div>
            {total > 0 ? <ResultList hits={hits} heading="h2" /> : <p className="quiet">{t.nothing}</p>}
          </div>
          <aside>
            <TerritoryEssentials territory={territory} inside={children} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function TerritoryEssentials({ territory, inside }: { territory: Territory; inside: Reference[] }) {
  const t = messages.territories;
  const references: [string, Reference[]][] = [
    [heading('successor'), territory.successor ? [territory.successor] : []],
    [heading('predecessors'), territory.predecessors],
    [heading('parents'), territory.parents],
    [t.children, inside],
  ];
  return (
    <Essentials>
      <Essential label={heading('kind')}>{option('kind', territory.kind)}</Essential>
      {territory.code && <Essential label={heading('code')}>{territory.code}</Essential>}
      {references.map(
        ([label, to]) =>
          to.length > 0 && (
            <Essential key={label} label={label}>
              <Links to={to} />
            </Essential>
          ),
      )}
      {territory.validFrom && <Essential label={heading('validFrom')}>{formatDay(territory.validFrom)}</Essential>}
      {territory.validTo && <Essential label={heading('validTo')}>{formatDay(territory.validTo)}</Essential>}
    </Essentials>
  );
}
