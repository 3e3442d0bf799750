import { formatNumber } from '../../lib/format/numbers';
import { counted } from '../plural';
import type { committees as fr } from '../fr/committees';

const decidedAs = {
  'super-admin': 'by a super admin',
  chair: 'by the chair',
  editor: 'by the editors',
  platform: 'when the site was set up',
};

export const committees: typeof fr = {
  title: 'Committees',
  lead: 'Who reads, who advises, who decides. Their powers, members and records are public.',
  kindLabel: 'Kind',
  kind: { steering: 'Steering committee', monitoring: 'Monitoring committee', thematic: 'Thematic committee' },
  of: 'Committee of',
  platform: 'Committee of the platform',
  powers: 'What it may do',
  noPower: 'Its powers were not communicated.',
  cadence: 'Rhythm',
  cadenceWords: ([least, most], from) => {
    const every =
      most === 1
        ? 'meets every month'
        : least === most
          ? `meets every ${least} months`
          : `meets every ${least} or ${most} months`;
    return from ? `${every}, from ${from}` : every;
  },
  composition: 'Members',
  compositionOn: (day) => `Members on ${day}`,
  past: 'Ended mandates',
  coming: 'Mandates to come',
  nobody: 'Nobody had a mandate on that day.',
  onDay: 'Who sat on',
  showDay: 'Show',
  badDay: 'This date does not exist. Write it like this: 2026-03-12. Here are the members of today.',
  today: 'The members of today',
  figures: 'In figures',
  noFigures: 'Nothing has been voted here yet: there is nothing to count.',
  days: (days) => counted(days, 'day', 'days'),
  fromSubmission: (of) =>
    `from the sending of the text to the decision: the median, over ${counted(of, 'review', 'reviews')}`,
  fromOpening: (of) =>
    `from the opening of the vote to its closing: the median, over ${counted(of, 'review', 'reviews')}`,
  participation: (present, eligible) =>
    `turnout: ${counted(present, 'opinion', 'opinions')} given of ${formatNumber(eligible)} possible`,
  withinTime: (within, of) =>
    `within the time announced: ${formatNumber(within)} of ${counted(of, 'review', 'reviews')}`,
  unknownTime: 'How long the reviews took is not known.',
  outcomesCaption: (count) => `${counted(count, 'closed stage', 'closed stages')}, by outcome`,
  outcome: 'Outcome',
  number: 'Number',
  perYear: 'Records a year',
  recordUnit: (count) => (count === 1 ? 'record' : 'records'),
  noMember: 'Its members were not communicated.',
  role: { chair: 'chair', rapporteur: 'rapporteur', member: 'member', observer: 'observer' },
  mandateUntil: (to) => `mandate until ${to}`,
  seatDecided: (day, role) => `entered on ${day} ${decidedAs[role]}`,
  represents: (name) => `for ${name}`,
  mandate: (from, to) => (to ? `mandate from ${from} to ${to}` : `mandate since ${from}`),
  recordCount: (count) => counted(count, 'record', 'records'),
  records: 'Decision records',
  allRecords: (count) => `The ${counted(count, 'record', 'records')}, with filters`,
  noRecord: 'This committee has not decided anything here yet.',
};
