import type { RecordDetail } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { hasVote } from './wording';

/** The vote in dots and words, who could vote that day, the quorum and the majority; or why nobody voted. */
export function Vote({ record }: { record: RecordDetail }) {
  const t = messages.records;
  if (!hasVote(record)) return <p>{record.kind === 'historical' ? t.historical : t.noVote}</p>;
  return (
    <div className="vote">
      <VoteDots votes={record} />
      <p>{t.whoCouldVote(record.eligible, record.recused, record.openedOn && formatDay(record.openedOn))}</p>
      <p>{t.turnout(record.present, record.quorumRequired, record.quorumReached)}</p>
      {record.byProxy ? <p>{t.byProxy(record.byProxy)}</p> : null}
      {record.presiding && <p>{t.presiding[record.presiding]}</p>}
      {record.majority && <p>{t.majorityWords(t.majorities[record.majority])}</p>}
      <p className="small quiet">{t.secret}</p>
    </div>
  );
}
