import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { findPage, type InstitutionalPage } from '../../lib/cms/pages';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { Blocks } from '../../ui/Blocks';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { TextList } from '../../ui/Texts';

export const config = { unstable_runtimeJS: false };

type Content = InstitutionalPage & { url: string };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<Content>('pages', async (slug) => {
  const page = await findPage(slug);
  return page && { ...page, url: publicAddress(pathTo('pages', slug)) };
});

export default function Page({ content }: SheetProps<Content>) {
  return (
    <Layout current="programme">
      <PageHead
        title={content.title}
        description={content.seoDescription ?? content.summary ?? undefined}
        url={content.url}
        type="article"
      />
      <article className="page">
        <Breadcrumb trail={[{ name: messages.programme.title, href: '/pages' }]} />
        <header className="page-head">
          <h1 lang={contentLang}>{content.title}</h1>
          {content.summary && (
            <p className="lead" lang={contentLang}>
              {content.summary}
            </p>
          )}
        </header>
        <div className="sheet-text">
          {content.sections.map(({ title, body, points }) => (
            <section key={title}>
              <h2 lang={contentLang}>{title}</h2>
              <Blocks blocks={body} />
              <TextList items={points} />
            </section>
          ))}
          <Blocks blocks={content.body} />
        </div>
      </article>
    </Layout>
  );
}
