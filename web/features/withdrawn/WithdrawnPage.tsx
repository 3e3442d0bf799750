import type { Withdrawn } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import { contentLang } from '../../lib/locale';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { ButtonLink } from '../../ui/Button';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { Mention } from '../../ui/Mention';
import { PageHead } from '../../ui/PageHead';
import { Paragraphs } from '../../ui/Texts';
import { RecordName } from '../records/RecordName';

interface Props extends Withdrawn {
  kind: 'practice' | 'meeting-report';
}

/** What the address of a withdrawn sheet or report says: what stood there, since when it is gone, why, and the record of it. */
export function WithdrawnPage({ kind, title, withdrawnAt, reason, record }: Props) {
  const t = messages.withdrawn;
  const list = kind === 'practice' ? messages.practices.title : messages.meetings.title;
  const folder = kind === 'practice' ? '/pratiques' : '/rencontres';
  return (
    <Layout current={kind === 'practice' ? 'practices' : 'meetings'}>
      <PageHead title={t.title(title)} description={t.since[kind](formatDay(withdrawnAt))} noIndex />
      <div className="page stack">
        <Breadcrumb trail={[{ name: list, href: folder }]} />
        <div className="page-head">
          <KindLabel kind={kind} />
          <h1 lang={contentLang}>{title}</h1>
          <p className="lead">{t.since[kind](formatDay(withdrawnAt))}</p>
        </div>
        <div className="sheet-text">
          <Mention>
            <h2>{t.why}</h2>
            <Paragraphs text={reason} />
            <p>
              <a href={pathTo('releves', record.reference)}>
                <RecordName record={record} say={messages.records.record} />
              </a>
            </p>
          </Mention>
        </div>
        <p>
          <ButtonLink href={folder}>{t.others[kind]}</ButtonLink>
        </p>
      </div>
    </Layout>
  );
}
