import { legalNoticeSlug } from '@passerelles/config/vocabulary';
import { listTag } from '@passerelles/content/shared';
import { PageBody } from '../features/PageBody';
import { publicAddress } from '../lib/addresses';
import { findPage, type InstitutionalPage } from '../lib/cms/pages';
import { list, type ListProps } from '../lib/static-page';
import { messages } from '../messages';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Layout } from '../ui/Layout';
import { PageHead } from '../ui/PageHead';

export const config = { unstable_runtimeJS: false };

interface Content {
  /** null while who runs the site has not written it. */
  page: InstitutionalPage | null;
  url: string;
}

export const getStaticProps = list<Content>('/mentions-legales', async (loading) => {
  loading.tag(listTag('page'));
  return { page: await findPage(legalNoticeSlug), url: publicAddress('/mentions-legales') };
});

/** Who runs the site, in the words of who runs it: the law asks for names that no program knows. */
export default function LegalNotice({ content }: ListProps<Content>) {
  if (!content) return null;
  const { page, url } = content;
  const t = messages.legal;
  return (
    <Layout>
      <PageHead
        title={page?.title ?? t.noticeTitle}
        description={page?.summary ?? undefined}
        url={url}
        noIndex={page === null}
      />
      <article className="page">
        <Breadcrumb trail={[]} />
        {page ? (
          <PageBody page={page} />
        ) : (
          <header className="page-head">
            <h1>{t.noticeTitle}</h1>
            <p className="lead">{t.noticeMissing}</p>
          </header>
        )}
      </article>
    </Layout>
  );
}
