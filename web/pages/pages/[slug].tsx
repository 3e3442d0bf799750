import { publicAddress } from '../../lib/addresses';
import { findPage, type InstitutionalPage } from '../../lib/cms/pages';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { Blocks } from '../../ui/Blocks';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { TextList } from '../../ui/Texts';

export const config = { unstable_runtimeJS: false };

type Content = InstitutionalPage & { url: string };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<Content>(async (slug) => {
  const page = await findPage(slug);
  return page && { ...page, url: publicAddress(pathTo('pages', slug)) };
});

export default function Page({ content }: SheetProps<Content>) {
  return (
    <Layout>
      <PageHead
        title={content.title}
        description={content.seoDescription ?? content.summary ?? undefined}
        url={content.url}
        type="article"
      />
      <article className="page">
        <Breadcrumb trail={[]} />
        <header className="page-head">
          <h1>{content.title}</h1>
          {content.summary && <p className="lead">{content.summary}</p>}
        </header>
        <div className="sheet-text">
          {content.sections.map(({ title, body, points }) => (
            <section key={title}>
              <h2>{title}</h2>
              <div className="prose">
                <Blocks blocks={body} />
              </div>
              <TextList items={points} />
            </section>
          ))}
          <div className="prose">
            <Blocks blocks={content.body} />
          </div>
        </div>
      </article>
    </Layout>
  );
}
