import type { RecordDetail } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { formatDay } from '../../lib/format/dates';
import { pathOf } from '../../lib/addresses';
import { pathTo } from '../../lib/paths';
import { Essential, Essentials } from '../../ui/Essentials';
import { messages } from '../../messages';
import { RecordName } from './RecordName';
import { decidedOn, hasVote } from './wording';

/** Who, when, about what, and the quorum. */
export function RecordEssentials({ record }: { record: RecordDetail }) {
  const t = messages.records;
  const path = record.document?.published ? pathOf(record.document.uid, record.document.slug) : null;
  return (
    <Essentials>
      <Essential label={t.about}>
        {record.document ? (
          <span lang={contentLang}>{path ? <a href={path}>{record.document.title}</a> : record.document.title}</span>
        ) : (
          t.unpublished
        )}
      </Essential>
      {record.committee && (
        <Essential label={t.committee}>
          <a href={pathTo('comites', record.committee.slug)} lang={contentLang}>
            {record.committee.name}
          </a>
        </Essential>
      )}
      <Essential label={record.kind === 'historical' ? t.recordedAt : t.decidedAt}>{decidedOn(record)}</Essential>
      {record.session && (
        <Essential label={t.session}>{t.sessionWords(formatDay(record.session.date), record.session.place)}</Essential>
      )}
      {record.operator && (
        <Essential label={t.operator}>
          <span lang={contentLang}>{record.operator}</span>
        </Essential>
      )}
      {hasVote(record) && (
        <Essential label={t.quorum}>
          {t.quorumShort(record.quorumRequired, record.eligible, record.quorumReached)}
        </Essential>
      )}
      {record.majority && <Essential label={t.majority}>{t.majorities[record.majority]}</Essential>}
      {record.round !== null && <Essential label={t.round}>{record.round}</Essential>}
      {record.corrects && (
        <Essential label={t.corrects}>
          <a href={pathTo('releves', record.corrects.reference)}>
            <RecordName record={record.corrects} />
          </a>
        </Essential>
      )}
    </Essentials>
  );
}
