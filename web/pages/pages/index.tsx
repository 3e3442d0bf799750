import { legalNoticeSlug } from '@passerelles/config/vocabulary';
import { listTag } from '@passerelles/content/shared';
import type { SearchHit } from '@passerelles/search/shared';
import { publicAddress } from '../../lib/addresses';
import { searchAll } from '../../lib/cms/search';
import { contentLang } from '../../lib/locale';
import { pathTo } from '../../lib/paths';
import { list, type ListProps } from '../../lib/static-page';
import { messages } from '../../messages';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';

export const config = { unstable_runtimeJS: false };

interface Content {
  hits: Pick<SearchHit, 'title' | 'summary' | 'url'>[];
  url: string;
}

export const getStaticProps = list<Content>('/pages', async (loading) => {
  loading.tag(listTag('page'));
  const found = await searchAll({ kind: 'page', sort: 'title' });
  return {
    // The legal notice has an address of its own.
    hits: found
      .filter(({ url }) => url !== pathTo('pages', legalNoticeSlug))
      .map(({ title, summary, url }) => ({ title, summary, url })),
    url: publicAddress('/pages'),
  };
});

/** The pages that the editors wrote about the programme. */
export default function Programme({ content }: ListProps<Content>) {
  if (!content) return null;
  const t = messages.programme;
  return (
    <Layout current="programme">
      <PageHead title={t.title} description={t.lead} url={content.url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        {content.hits.length === 0 && <p className="quiet">{t.none}</p>}
        <ul className="list">
          {content.hits.map(({ title, summary, url }) => (
            <li key={url} className="result">
              <h2>
                <a href={url} lang={contentLang}>
                  {title}
                </a>
              </h2>
              {summary && <p lang={contentLang}>{summary}</p>}
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}
