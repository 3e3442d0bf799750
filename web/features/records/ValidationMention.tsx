import type { PublicValidation } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { Mention } from '../../ui/Mention';
import { VoteDots } from '../../ui/VoteDots';
import { messages } from '../../messages';
import { pathTo } from '../../lib/paths';
import { RecordName } from './RecordName';
import { committeeInSentence, decidedOn, hasVote, liftingOf, voteNote } from './wording';

interface Words {
  historical: string;
  validated: (committee: string, day: string) => string;
  validatedBy: (committee: string, day: string) => string;
}

/** Who vouches for this sheet: the committee's decision with its vote, or the act by which it was taken over. */
export function ValidationMention({ record, words }: { record: PublicValidation; words: Words }) {
  const link = (
    <a className="nowrap" href={pathTo('releves', record.reference)}>
      <RecordName record={record} say={messages.practices.record} />
    </a>
  );
  if (record.kind === 'historical' || record.committee === null) {
    return (
      <Mention>
        <p>
          <strong>{words.historical}</strong>, {link}
        </p>
        {record.reason && (
          <p className="small quiet" lang={contentLang}>
            {record.reason}
          </p>
        )}
      </Mention>
    );
  }
  const committee = committeeInSentence(record.committee.name);
  const lifting = liftingOf(record);
  const sentence = committee.common ? words.validated : words.validatedBy;
  return (
    <Mention>
      <p>
        <strong>{sentence(committee.name, decidedOn(record))}</strong>, {link}
        {lifting && (
          <>
            ,{' '}
            <a href={pathTo('releves', lifting.reference)}>
              <RecordName record={lifting} say={messages.records.liftedBy} />
            </a>
          </>
        )}
      </p>
      {hasVote(record) && <VoteDots votes={record} note={voteNote(record)} />}
    </Mention>
  );
}
