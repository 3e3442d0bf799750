import { PageBody } from '../../features/PageBody';
import { publicAddress } from '../../lib/addresses';
import { legalNoticeSlug } from '@passerelles/config/vocabulary';
import { findPage, type InstitutionalPage } from '../../lib/cms/pages';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';
import { movedTo } from '../../lib/moved';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';

export const config = { unstable_runtimeJS: false };

type Content = InstitutionalPage & { url: string };

export const getStaticPaths = onDemand;
export const getStaticProps = sheet<Content>('pages', async (slug) => {
  // It has an address of its own.
  if (slug === legalNoticeSlug) return { redirect: { destination: '/mentions-legales', permanent: false } };
  const page = await findPage(slug);
  if (!page) return null;
  return movedTo('pages', page.slug, slug) ?? { ...page, url: publicAddress(pathTo('pages', slug)) };
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
        <PageBody page={content} />
      </article>
    </Layout>
  );
}
