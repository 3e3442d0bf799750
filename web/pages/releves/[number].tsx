import type { RecordSummary } from '@passerelles/committee/shared';
import { RECORDS } from '@passerelles/content/shared';
import { RecordItem } from '../../features/records/RecordItem';
import { RecordPage, type RecordContent } from '../../features/records/RecordPage';
import { publicAddress } from '../../lib/addresses';
import { findRecord } from '../../lib/cms/records';
import { onDemand, sheet, type SheetProps } from '../../lib/static-page';
import { pathTo } from '../../lib/paths';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Layout } from '../../ui/Layout';
import { ListHead } from '../../ui/ListHead';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';

export const config = { unstable_runtimeJS: false };

type Content = RecordContent | { number: string; candidates: RecordSummary[] };

export const getStaticPaths = onDemand;

/** A full reference shows its record; a bare number leads to the only record that bears it, or lists those that do. */
export const getStaticProps = sheet<Content>('releves', async (key, loading) => {
  // Later records may bear its number, or correct it.
  loading.tag(RECORDS);
  const reply = await findRecord(key);
  if (!reply) return null;
  if (reply.data === null) return reply.candidates.length > 0 ? { number: key, candidates: reply.candidates } : null;
  const path = pathTo('releves', reply.data.reference);
  if (key !== reply.data.reference) return { redirect: { destination: path, permanent: false } };
  const { reference, verifiable } = reply.data;
  const check = (file: string) =>
    `curl -s ${publicAddress(`/api/decision-records/${encodeURIComponent(reference)}/${file}`)} | sha256sum`;
  return {
    record: reply.data,
    url: publicAddress(path),
    checks: {
      record: verifiable.record ? check('canonical.json') : null,
      version: verifiable.version ? check('version.json') : null,
    },
  };
});

export default function DecisionRecord({ content }: SheetProps<Content>) {
  if ('record' in content) return <RecordPage {...content} />;
  const t = messages.records;
  return (
    <Layout current="committees">
      <PageHead title={t.several(content.number)} noIndex />
      <div className="page">
        <Breadcrumb trail={[{ name: t.title, href: '/releves' }]} />
        <ListHead title={t.several(content.number)} lead={t.severalLead} />
        <ul className="list">
          {content.candidates.map((record) => (
            <RecordItem key={record.reference} record={record} heading="h2" />
          ))}
        </ul>
      </div>
    </Layout>
  );
}
