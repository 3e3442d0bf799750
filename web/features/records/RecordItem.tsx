import type { RecordSummary } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { pathTo } from '../../lib/paths';
import { OutcomeOf } from './OutcomeOf';
import { decidedOn, hasVote } from './wording';

/** A decision record in a list: number, committee and day, what came out, the vote. */
export function RecordItem({ record, heading: Heading = 'h3' }: { record: RecordSummary; heading?: 'h2' | 'h3' }) {
  const t = messages.records;
  return (
    <li className="decision">
      <Heading className="record-number">
        <a href={pathTo('releves', record.reference)}>{t.record(record.number)}</a>
      </Heading>
      <p className="small quiet">
        {record.committee && <span lang={contentLang}>{record.committee.name}</span>}
        {record.committee && ', '}
        {decidedOn(record)}
      </p>
      <p>
        <OutcomeOf record={record} />
      </p>
      {hasVote(record) && <VoteDots votes={record} />}
    </li>
  );
}
