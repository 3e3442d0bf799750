import { counted } from '../plural';
import type { records as fr } from '../fr/records';

export const records: typeof fr = {
  title: 'Decision records',
  lead: 'Each decision of a committee has its record: who could vote, the quorum, the votes, the reason. A record is never changed.',
  record: (number) => `Record ${number}`,
  several: (number) => `Several records carry the number ${number}`,
  severalLead: 'Each committee keeps its own series: the number is read with the committee.',
  none: 'No record is written yet.',
  about: 'About',
  committee: 'Committee',
  decidedAt: 'Decided on',
  outcome: 'Decision',
  outcomes: {
    approved: 'Adopted',
    'approved-with-reservations': 'Adopted with reservations',
    'changes-requested': 'Changes requested',
    rejected: 'Rejected',
    adjourned: 'Adjourned',
  },
  opinions: {
    approved: 'Favourable opinion',
    'approved-with-reservations': 'Favourable opinion with reservations',
    'changes-requested': 'Changes requested',
    rejected: 'Unfavourable opinion',
    adjourned: 'Adjourned',
  },
  kind: { decision: 'Decision', historical: 'Taken over', correction: 'Minor correction', withdrawal: 'Withdrawal', erratum: 'Erratum' },
  historical: 'Taken over: published before the platform. This is not a vote that took place here.',
  operator: 'Taken over by',
  reason: 'Reason',
  reservations: 'Reservations',
  vote: 'Vote',
  noVote: 'No vote took place here.',
  quorum: 'Quorum',
  quorumWords: (present, eligible, required, reached) =>
    `${present} present of ${eligible}, ${required} required: quorum ${reached ? 'reached' : 'not reached'}`,
  quorumShort: (required, eligible, reached) => `quorum of ${required} out of ${eligible} ${reached ? 'reached' : 'not reached'}`,
  votes: ({ for: favour, withReservations, against, abstained, recused }) => {
    const parts = [
      favour > 0 ? `${favour} for${withReservations > 0 ? `, ${withReservations} of them with reservations` : ''}` : '',
      against > 0 ? `${against} against` : '',
      abstained > 0 ? counted(abstained, 'abstention', 'abstentions', 1) : '',
      recused > 0 ? counted(recused, 'recusal', 'recusals', 1) : '',
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : 'no vote expressed';
  },
  round: 'Round',
  majority: 'Majority',
  majorities: { simple: 'simple', absolute: 'absolute', 'two-thirds': 'two thirds', unanimous: 'unanimity' },
  fingerprint: 'Fingerprint of the version examined',
  hash: 'Fingerprint of the record',
  previousHash: 'Fingerprint of the previous record',
  chain: 'Each record carries the fingerprint of the one before: changing a single one would break the chain.',
  lifted: (count) => `${counted(count, 'reservation lifted', 'reservations lifted', 1)}.`,
  reservationLifted: 'lifted',
  reservationOpen: 'to be lifted',
  related: 'Records of the same review',
  corrects: 'Corrects the record',
  differences: 'Fields changed',
  unpublished: 'Unpublished document',
  newest: 'The latest ones. Each committee’s page shows its own.',
};
