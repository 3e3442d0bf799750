import type { RecordSummary } from '@passerelles/committee/shared';
import { RecordItem } from '../../features/records/RecordItem';
import { publicAddress } from '../../lib/addresses';
import { listRecords } from '../../lib/cms/records';
import { list, type ListProps } from '../../lib/static-page';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { Waiting } from '../../ui/Waiting';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

const SHOWN = 100;

interface Content {
  records: RecordSummary[];
  total: number;
  url: string;
}

export const getStaticProps = list<Content>(async () => ({ ...(await listRecords(SHOWN)), url: publicAddress('/releves') }));

export default function DecisionRecords({ content }: ListProps<Content>) {
  if (!content) return <Waiting />;
  const t = messages.records;
  return (
    <Layout current="committees">
      <PageHead title={t.title} description={t.lead} url={content.url} />
      <div className="page">
        <ListHead title={t.title} lead={t.lead} />
        {content.records.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul className="list">
            {content.records.map((record) => (
              <RecordItem key={record.reference} record={record} heading="h2" />
            ))}
          </ul>
        )}
        {content.total > SHOWN && <p className="small quiet">{t.newest}</p>}
      </div>
    </Layout>
  );
}
