import type { RecordDetail } from '@passerelles/committee/shared';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { present, SectionBlock } from '../../ui/SectionBlock';
import { Paragraphs } from '../../ui/Texts';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { RecordEssentials } from './RecordEssentials';
import { RecordItem } from './RecordItem';
import { hasVote, outcomeOf } from './wording';

/** A decision record, whole: what was decided, by whom, with which votes, why, and the fingerprints that seal it. */
export function RecordPage({ record, url }: { record: RecordDetail; url: string }) {
  const t = messages.records;
  const title = record.committee ? `${t.record(record.number)}, ${record.committee.name}` : t.record(record.number);
  const sections = present([
    {
      id: 'vote',
      title: t.vote,
      content: hasVote(record) ? <VoteDots votes={record} /> : <p>{record.kind === 'historical' ? t.historical : t.noVote}</p>,
    },
    record.reason && { id: 'raison', title: t.reason, content: <Paragraphs text={record.reason} /> },
    record.reservations.length > 0 && {
      id: 'reserves',
      title: t.reservations,
      content: (
        <ul className="dashed-list">
          {record.reservations.map((reservation, index) => (
            <li key={index}>
              {reservation.text} <em className="unknown">({reservation.lifted ? t.reservationLifted : t.reservationOpen})</em>
            </li>
          ))}
        </ul>
      ),
    },
    record.related.length > 0 && {
      id: 'examen',
      title: t.related,
      content: (
        <ul className="list list-tight">
          {record.related.map((related) => (
            <RecordItem key={related.reference} record={related} />
          ))}
        </ul>
      ),
    },
    { id: 'empreintes', title: t.hash, content: <Fingerprints record={record} /> },
  ]);
  return (
    <Layout current="committees">
      <PageHead title={title} description={outcomeOf(record)} url={url} type="article" />
      <div className="page">
        <Breadcrumb trail={[{ name: t.title, href: '/releves' }]} />
        <div className="page-head">
          <KindLabel kind="decision-record" />
          <h1>{t.record(record.number)}</h1>
          <p className="lead">
            {outcomeOf(record)}
            {record.document && ` : ${record.document.title}`}
          </p>
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

function Fingerprints({ record }: { record: RecordDetail }) {
  const t = messages.records;
  return (
    <>
      <p className="small quiet">{t.chain}</p>
      <p className="hash">{record.hash}</p>
      {record.previousHash && (
        <p className="small">
          {t.previousHash} <span className="hash">{record.previousHash}</span>
        </p>
      )}
      {record.fingerprint && (
        <p className="small">
          {t.fingerprint} <span className="hash">{record.fingerprint}</span>
        </p>
      )}
    </>
  );
}
