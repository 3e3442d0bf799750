import type { CommitteePage as Committee } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { formatDay } from '../../lib/format/dates';
import { pathTo } from '../../lib/paths';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Essential, Essentials } from '../../ui/Essentials';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { present, SectionBlock } from '../../ui/SectionBlock';
import { TextList } from '../../ui/Texts';
import { messages } from '../../messages';
import { recordsAddress } from '../records/list-state';
import { RecordItem } from '../records/RecordItem';
import { cadenceInWords } from './cadence';
import { Composition } from './Composition';
import { Figures } from './Figures';

/** The latest; all of them, page by page, are on the list of records. */
const SHOWN = 10;

export interface CommitteeContent {
  committee: Committee;
  url: string;
}

/** A committee: what it may do, how it works in figures, who sits in it, what it decided. */
export function CommitteePage({ committee, url }: CommitteeContent) {
  const t = messages.committees;
  const cadence = committee.cadence && cadenceInWords(committee.cadence);
  const sections = present([
    {
      id: 'pouvoirs',
      title: t.powers,
      content:
        committee.powers.length > 0 ? <TextList items={committee.powers} /> : <p className="quiet">{t.noPower}</p>,
    },
    { id: 'chiffres', title: t.figures, content: <Figures figures={committee.figures} /> },
    {
      id: 'composition',
      title: t.compositionOn(formatDay(committee.on)),
      content: <Composition committee={committee} />,
    },
    {
      id: 'releves',
      title: t.records,
      content:
        committee.records.length > 0 ? (
          <>
            <ul className="list">
              {committee.records.slice(0, SHOWN).map((record) => (
                <RecordItem key={record.reference} record={record} />
              ))}
            </ul>
            <p className="after-list">
              <a href={recordsAddress({ committee: committee.slug })}>{t.allRecords(committee.recordCount)}</a>
            </p>
          </>
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
          <h1 lang={contentLang}>{committee.name}</h1>
          {committee.description && (
            <p className="lead" lang={contentLang}>
              {committee.description}
            </p>
          )}
        </header>
        <div className="columns">
          <div>
            {sections.map((section) => (
              <SectionBlock key={section.id} {...section} />
            ))}
          </div>
          <aside>
            <Essentials>
              <Essential label={t.kindLabel}>{t.kind[committee.kind]}</Essential>
              <Essential label={t.of}>
                {committee.of ? (
                  <a href={pathTo('acteurs', committee.of.slug)} lang={contentLang}>
                    {committee.of.name}
                  </a>
                ) : (
                  t.platform
                )}
              </Essential>
              {cadence && <Essential label={t.cadence}>{cadence}</Essential>}
            </Essentials>
          </aside>
        </div>
      </div>
    </Layout>
  );
}
