import { theme as type } from '@passerelles/content/shared';
import type { SearchHit } from '@passerelles/search/shared';
import type { Redirect } from 'next';
import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { findTheme, type Theme } from '../../lib/cms/themes';
import { described } from '../../lib/described';
import { movedTo } from '../../lib/moved';
import { pathTo } from '../../lib/paths';
import type { Loading } from '../../lib/static-page';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { ButtonLink } from '../../ui/Button';
import { Essential, Essentials } from '../../ui/Essentials';
import { Links } from '../../ui/Joined';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';
import { filedKinds, loadAbout } from '../lists/load-about';
import { sheetsIn } from '../recueil/address';
import { RecueilLinks } from '../recueil/RecueilLinks';
import { ResultList } from '../search/ResultList';
import { exportAddress, searchAddress } from '../search/state';

const { heading } = described(type);

export interface ThemeContent {
  theme: Theme;
  hits: SearchHit[];
  total: number;
  /** How many of them can be printed. */
  sheets: number;
  url: string;
}

export async function loadTheme(slug: string, loading: Loading): Promise<ThemeContent | { redirect: Redirect } | null> {
  const theme = await findTheme(slug);
  if (!theme) return null;
  const moved = movedTo('thematiques', theme.slug, slug);
  if (moved) return moved;
  const { hits, total, facets } = await loadAbout('theme', slug, loading);
  return { theme, hits, total, sheets: sheetsIn(facets, filedKinds), url: publicAddress(pathTo('thematiques', slug)) };
}

/** A theme: its other names, its position in the tree, and what is published under it. */
export function ThemePage({ theme, hits, total, sheets, url }: ThemeContent) {
  const t = messages.themes;
  return (
    <Layout current="themes">
      <PageHead
        title={theme.name}
        description={theme.description ?? t.about(theme.name)}
        url={url}
        feed={exportAddress('/flux.xml', { theme: [theme.slug] })}
      />
      <div className="page">
        <Breadcrumb
          trail={[
            { name: t.title, href: '/thematiques' },
            ...(theme.parent ? [{ ...theme.parent, lang: contentLang }] : []),
          ]}
        />
        <header className="page-head">
          <KindLabel kind="theme" />
          <h1 lang={contentLang}>{theme.name}</h1>
          {theme.description && (
            <p className="lead" lang={contentLang}>
              {theme.description}
            </p>
          )}
        </header>
        <div className="columns">
          <div>
            <div className="list-head">
              <p>{t.count(total)}</p>
              {total > 0 && <a href={searchAddress({ theme: [theme.slug] })}>{t.searchInside}</a>}
            </div>
            {total > 0 ? <ResultList hits={hits} heading="h2" /> : <p className="quiet">{t.nothing}</p>}
            <RecueilLinks state={{ theme: [theme.slug] }} sheets={sheets} />
          </div>
          <aside className="stack">
            <Essentials>
              {theme.synonyms.length > 0 && (
                <Essential label={heading('synonyms')}>
                  <span lang={contentLang}>{theme.synonyms.join(', ')}</span>
                </Essential>
              )}
              {theme.parent && (
                <Essential label={heading('parent')}>
                  <Links to={[theme.parent]} />
                </Essential>
              )}
              {theme.children.length > 0 && (
                <Essential label={heading('children')}>
                  <Links to={theme.children} />
                </Essential>
              )}
            </Essentials>
            <ButtonLink href={`/lettre?thematique=${encodeURIComponent(theme.slug)}`}>{t.follow}</ButtonLink>
          </aside>
        </div>
      </div>
    </Layout>
  );
}
