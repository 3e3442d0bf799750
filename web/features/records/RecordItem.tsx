import type { RecordSummary } from '@passerelles/committee/shared';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { pathTo } from '../../lib/paths';
import { decidedOn, hasVote, outcomeOf } from './wording';

/** A decision record in a list: number, committee and day, what came out, the vote. */
export function RecordItem({ record, heading: Heading = 'h3' }: { record: RecordSummary; heading?: 'h2' | 'h3' }) {
  const t = messages.records;
  return (
    <li className="decision">
      <Heading className="record-number">
        <a href={pathTo('releves', record.reference)}>{t.record(record.number)}</a>
      </Heading>
      <p className="small quiet">{[record.committee?.name, decidedOn(record)].filter(Boolean).join(', ')}</p>
      <p>
        {outcomeOf(record)}
        {record.document && ` : ${record.document.title}`}
      </p>
      {hasVote(record) && <VoteDots votes={record} />}
    </li>
  );
}
