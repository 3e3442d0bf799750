import { listTag } from '@passerelles/content/shared';
import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { filedKinds } from '../../features/lists/load-about';
import { search } from '../../lib/cms/search';
import { listThemes, type Theme } from '../../lib/cms/themes';
import { list, type ListProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { Chip } from '../../ui/Chip';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

interface Content {
  themes: Theme[];
  /** What is published under each theme, by slug. */
  counts: Record<string, number>;
  url: string;
}

export const getStaticProps = list<Content>('/thematiques', async (loading) => {
  loading.tag(...(['theme', ...filedKinds] as const).map(listTag));
  const [themes, { facets }] = await Promise.all([listThemes(), search({ kind: filedKinds, pageSize: 1 })]);
  return {
    themes,
    counts: Object.fromEntries(facets.theme.map(({ value, count }) => [value, count])),
    url: publicAddress('/thematiques'),
  };
});

export default function Themes({ content }: ListProps<Content>) {
  if (!content) return null;
  const t = messages.themes;
  return (
    <Layout current="themes">
      <PageHead title={t.title} description={t.lead} url={content.url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <ul className="list">
          {content.themes
            .filter(({ parent }) => parent === null)
            .map((theme) => (
              <li key={theme.slug} className="result">
                <h2>
                  <a href={pathTo('thematiques', theme.slug)} lang={contentLang}>
                    {theme.name}
                  </a>
                </h2>
                {theme.description && <p lang={contentLang}>{theme.description}</p>}
                {theme.children.length > 0 && (
                  <ul className="chips">
                    {theme.children.map(({ name, href }) => (
                      <li key={href}>
                        <Chip href={href} lang={contentLang}>
                          {name}
                        </Chip>
                      </li>
                    ))}
                  </ul>
                )}
                <p className="small quiet">{t.count(content.counts[theme.slug] ?? 0)}</p>
              </li>
            ))}
        </ul>
      </div>
    </Layout>
  );
}
