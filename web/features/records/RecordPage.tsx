import type { RecordDetail, RecordSummary } from '@passerelles/committee/shared';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Joined } from '../../ui/Joined';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { present, SectionBlock, type SectionContent } from '../../ui/SectionBlock';
import { Paragraphs } from '../../ui/Texts';
import { messages } from '../../messages';
import { OutcomeOf } from './OutcomeOf';
import { Differences } from './Differences';
import { RecordEssentials } from './RecordEssentials';
import { RecordName } from './RecordName';
import { RecordItem } from './RecordItem';
import { Reservations } from './Reservations';
import { ExaminedVersion, RecordSeal } from './Seals';
import { Vote } from './Vote';
import { pathTo } from '../../lib/paths';
import { liftingOf, outcomeOf, seriesOf } from './wording';

export interface RecordContent {
  record: RecordDetail;
  url: string;
  /** Commands that compute the two fingerprints again, where what they cover is public. */
  checks: { record: string | null; version: string | null };
}

/** A decision record, whole: what was decided, by whom, with which votes, why, and the fingerprints that seal it. */
export function RecordPage({ record, url, checks }: RecordContent) {
  const t = messages.records;
  const title = `${t.record(record.number)}, ${seriesOf(record).name}`;
  const sections = present([
    { id: 'vote', title: t.vote, content: <Vote record={record} /> },
    record.reason && { id: 'raison', title: t.reason, content: <Paragraphs text={record.reason} /> },
    record.reservations.length > 0 && {
      id: 'reserves',
      title: t.reservations,
      content: <Reservations reservations={record.reservations} />,
    },
    record.differences.length > 0 && {
      id: 'changements',
      title: t.differences,
      content: <Differences differences={record.differences} />,
    },
    ...relatedSections(record),
    record.fingerprint && {
      id: 'version',
      title: t.version,
      content: <ExaminedVersion fingerprint={record.fingerprint} check={checks.version} lifting={liftingOf(record)} />,
    },
    { id: 'empreinte', title: t.seal, content: <RecordSeal record={record} check={checks.record} /> },
  ]);
  return (
    <Layout current="committees">
      <PageHead title={title} description={outcomeOf(record)} url={url} type="article" />
      <div className="page">
        <Breadcrumb trail={[{ name: t.title, href: '/releves' }]} />
        <div className="page-head">
          <KindLabel kind="decision-record" />
          <h1>
            <RecordName record={record} say={t.record} />
          </h1>
          <p className="lead">
            <OutcomeOf record={record} />
          </p>
          {record.correctedBy.length > 0 && (
            <Notice>
              {t.correctedBy(record.correctedBy.length)}{' '}
              <Joined
                items={record.correctedBy.map((erratum) => (
                  <a key={erratum.reference} href={pathTo('releves', erratum.reference)}>
                    <RecordName record={erratum} say={t.erratum} />
                  </a>
                ))}
              />
            </Notice>
          )}
        </div>
        <div className="columns">
          <div className="sheet-text">
            {sections.map((section) => (
              <SectionBlock key={section.id} {...section} />
            ))}
          </div>
          <aside>
            <RecordEssentials record={record} />
          </aside>
        </div>
      </div>
    </Layout>
  );
}

/** The opinion behind a decision, the decision after an opinion, then whatever else the same examination left. */
function relatedSections(record: RecordDetail): SectionContent[] {
  const t = messages.records;
  const other = record.power === 'opinion' ? 'decision' : 'opinion';
  const isOther = (related: RecordSummary) =>
    record.kind === 'decision' && related.kind === 'decision' && related.power === other;
  const isErratumOfThis = ({ reference }: RecordSummary) =>
    record.correctedBy.some((erratum) => erratum.reference === reference);
  const counterpart = record.related.filter(isOther);
  const rest = record.related.filter((related) => !isOther(related) && !isErratumOfThis(related));
  return present([
    counterpart.length > 0 && {
      id: other === 'opinion' ? 'avis' : 'decision',
      title: t[other],
      content: <List records={counterpart} />,
    },
    rest.length > 0 && { id: 'examen', title: t.related, content: <List records={rest} /> },
  ]);
}

function List({ records }: { records: RecordSummary[] }) {
  return (
    <ul className="list list-tight">
      {records.map((record) => (
        <RecordItem key={record.reference} record={record} />
      ))}
    </ul>
  );
}
