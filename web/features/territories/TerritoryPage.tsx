import { territory as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { SearchHit } from '@passerelles/search/shared';
import { listTag } from '@passerelles/content/shared';
import type { Redirect } from 'next';
import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { findTerritory, type Territory } from '../../lib/cms/territories';
import { search } from '../../lib/cms/search';
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
import { filedKinds, loadAbout } from '../lists/load-about';
import { sheetsIn } from '../recueil/address';
import { RecueilLinks } from '../recueil/RecueilLinks';
import { ResultList } from '../search/ResultList';
import { exportAddress, searchAddress } from '../search/state';
import { ancestors, descendants, neighbours } from './descendants';

const { heading, option } = described(type);

export interface TerritoryContent {
  territory: Territory;
  hits: SearchHit[];
  total: number;
  /** How many of them can be printed. */
  sheets: number;
  children: Reference[];
  /** What contains it, the largest first. */
  ancestors: Reference[];
  neighbours: Reference[];
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
  const [{ hits, total, facets }, everywhere] = await Promise.all([
    loadAbout('territory', territory.slug, loading),
    search({ kind: filedKinds, pageSize: 1 }),
  ]);
  const all = everywhere.facets.territory;
  const children = descendants(facets.territory, territory.slug).map(referenceTo);
  const above = ancestors(all, territory.slug).map(referenceTo);
  return {
    territory,
    hits,
    total,
    sheets: sheetsIn(facets, filedKinds),
    children,
    // Of one where nothing is published, what it says itself is known.
    ancestors: above.length > 0 ? above : territory.parents.slice(0, 1),
    neighbours: neighbours(all, territory.slug)
      .map(referenceTo)
      .filter(({ href }) => !territory.parents.some((parent) => parent.href === href)),
    url: publicAddress(path),
  };
}

const referenceTo = ({ value, label }: { value: string; label: string }): Reference => ({
  name: label,
  href: pathTo('territoires', value),
});

/** A territory: what it is, what is shared there, and those around and inside it that have something to show. */
export function TerritoryPage({
  territory,
  hits,
  total,
  sheets,
  children,
  ancestors,
  neighbours,
  url,
}: TerritoryContent) {
  const t = messages.territories;
  return (
    <Layout>
      <PageHead
        title={territory.label}
        description={`${option('kind', territory.kind)}${messages.common.colon}${territory.label}`}
        url={url}
        feed={exportAddress('/flux.xml', { territory: [territory.slug] })}
      />
      <div className="page">
        <Breadcrumb
          trail={[{ name: t.title, href: '/territoires' }, ...ancestors.map((one) => ({ ...one, lang: contentLang }))]}
        />
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
            <RecueilLinks state={{ territory: [territory.slug] }} sheets={sheets} />
          </div>
          <aside>
            <TerritoryEssentials territory={territory} inside={children} beside={neighbours} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

function TerritoryEssentials({
  territory,
  inside,
  beside,
}: {
  territory: Territory;
  inside: Reference[];
  beside: Reference[];
}) {
  const t = messages.territories;
  const references: [string, Reference[]][] = [
    [heading('successor'), territory.successor ? [territory.successor] : []],
    [heading('predecessors'), territory.predecessors],
    [heading('parents'), territory.parents],
    [t.children, inside],
    [t.neighbours, beside],
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
