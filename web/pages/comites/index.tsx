import type { CommitteeSummary } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { publicAddress } from '../../lib/addresses';
import { committeesTags, COMMITTEE_SECONDS } from '../../features/committees/tags';
import { listCommittees } from '../../lib/cms/committees';
import { list, type ListProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

interface Content {
  committees: CommitteeSummary[];
  url: string;
}

export const getStaticProps = list<Content>('/comites', async (loading) => {
  const committees = await listCommittees();
  loading.tag(...committeesTags(committees));
  loading.holdsFor(COMMITTEE_SECONDS);
  return { committees, url: publicAddress('/comites') };
});

export default function Committees({ content }: ListProps<Content>) {
  if (!content) return null;
  const t = messages.committees;
  return (
    <Layout current="committees">
      <PageHead title={t.title} description={t.lead} url={content.url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        <ul className="list">
          {content.committees.map((committee) => (
            <li key={committee.slug} className="result">
              <h2>
                <a href={pathTo('comites', committee.slug)} lang={contentLang}>
                  {committee.name}
                </a>
              </h2>
              {committee.description && <p lang={contentLang}>{committee.description}</p>}
              <ul className="facts">
                <li>{t.kind[committee.kind]}</li>
                <li lang={committee.of ? contentLang : undefined}>{committee.of ? committee.of.name : t.platform}</li>
                <li>{t.recordCount(committee.recordCount)}</li>
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  );
}
