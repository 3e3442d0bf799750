import type { CommitteePage as Committee } from '@passerelles/committee/shared';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Essential, Essentials } from '../../ui/Essentials';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { present, SectionBlock } from '../../ui/SectionBlock';
import { TextList } from '../../ui/Texts';
import { messages } from '../../messages';
import { RecordItem } from '../records/RecordItem';
import { cadenceInWords } from './cadence';
import { Seats } from './Seats';

export interface CommitteeContent {
  committee: Committee;
  url: string;
}

/** A committee: what it may do, how often it meets, who sits in it, what it decided. */
export function CommitteePage({ committee, url }: CommitteeContent) {
  const t = messages.committees;
  const sections = present([
    {
      id: 'pouvoirs',
      title: t.powers,
      content: committee.powers.length > 0 ? <TextList items={committee.powers} /> : <p className="quiet">{t.noPower}</p>,
    },
    {
      id: 'composition',
      title: t.composition,
      content: committee.seats.length > 0 ? <Seats seats={committee.seats} /> : <p className="quiet">{t.noMember}</p>,
    },
    {
      id: 'releves',
      title: t.records,
      content:
        committee.records.length > 0 ? (
          <ul className="list">
            {committee.records.map((record) => (
              <RecordItem key={record.reference} record={record} />
            ))}
          </ul>
        ) : (
          <p className="quiet">{t.noRecord}</p>
        ),
    },
  ]);
  return (
    <Layout current="committees">
      <PageHead title={committee.name} description={committee.description ?? t.lead} url={url} />
      <div className="page">
        <Breadcrumb trail={[{ name: t.title, href: '/comites' }]} />
        <header className="page-head">
          <KindLabel kind="committee" />
          <h1>{committee.name}</h1>
          {committee.description && <p className="lead">{committee.description}</p>}
        </header>
        <div className="columns">
          <div>
            {sections.map((section) => (
              <SectionBlock key={section.id} {...section} />
            ))}
          </div>
          <aside>
            <Essentials>
              <Essential label={messages.actors.kindLabel}>{t.kind[committee.kind]}</Essential>
              <Essential label={t.of}>
                {committee.of ? <a href={`/acteurs/${committee.of.slug}`}>{committee.of.name}</a> : t.platform}
              </Essential>
              {committee.cadence && <Essential label={t.cadence}>{cadenceInWords(committee.cadence)}</Essential>}
            </Essentials>
          </aside>
        </div>
      </div>
    </Layout>
  );
}
