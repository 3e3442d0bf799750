import type { RecordSummary } from '@passerelles/committee/shared';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { pathTo } from '../../lib/paths';
import { OutcomeOf } from './OutcomeOf';
import { RecordName } from './RecordName';
import { decidedOn, hasVote } from './wording';

/** A decision record in a list: number and series, day, what came out, the vote. */
export function RecordItem({ record, heading: Heading = 'h3' }: { record: RecordSummary; heading?: 'h2' | 'h3' }) {
  const t = messages.records;
  return (
    <li className="decision">
      <Heading className="record-number">
        <a href={pathTo('releves', record.reference)}>
          <RecordName record={record} say={t.record} />
        </a>
      </Heading>
      <p className="small quiet">{decidedOn(record)}</p>
      <p>
        <OutcomeOf record={record} />
      </p>
      {hasVote(record) && <VoteDots votes={record} />}
    </li>
  );
}
