import type { BallotChoice, StageOutcome } from '../../../shared';
import type { stepsFr } from './fr-steps';
import { sayDay, sayMoment, type Addresses } from './words';

const day = (iso: string) => sayDay('en', iso);
const moment = (iso: string) => sayMoment('en', iso);
const toAuthor = (addresses: Addresses) => ({ label: 'See where it stands', url: addresses.author });
const toReview = (addresses: Addresses) => ({ label: 'Open the review', url: addresses.review });
const given = (reason: string | null) => (reason ? [`Reason: ${reason}`] : []);

const choices: Record<BallotChoice, string> = {
  approve: 'approve',
  'approve-with-reservations': 'approve with reservations',
  'request-changes': 'ask for changes',
  reject: 'reject',
  abstain: 'abstain',
};
const results: Record<StageOutcome, string> = {
  approved: 'approved',
  'approved-with-reservations': 'approved with reservations',
  'changes-requested': 'changes requested',
  rejected: 'rejected',
  adjourned: 'adjourned',
};
/** The same in English. */
export const stepsEn: typeof stepsFr = {
  admissible: (title, committee, dueOn, addresses) => ({
    title: `“${title}” is admissible`,
    paragraphs: [
      `Nothing is missing: the document goes to the committee. ${committee}: the review is open until ${day(dueOn)}.`,
      'There is nothing for you to do for now.',
    ],
    action: toAuthor(addresses),
  }),
  takenUpAgain: (title, committee, reason, addresses) => ({
    title: `“${title}”: the review goes on`,
    paragraphs: [
      `${committee}: the review is open again.`,
      ...given(reason),
      'There is nothing for you to do for now.',
    ],
    action: toAuthor(addresses),
  }),
  corrected: (title, reason, record) => ({
    title: `“${title}”: a minor correction`,
    paragraphs: [
      'The chair of the committee passed a minor correction of your published document.',
      ...given(reason),
      'The record shows each change, before and after.',
    ],
    action: { label: 'Read the record', url: record },
  }),
  reopened: (title, committee, reason, dueOn, addresses) => ({
    title: `The review of “${title}” goes on`,
    paragraphs: [
      `${committee}: the review is open again until ${day(dueOn)}.`,
      ...given(reason),
      'The text is the same; the ballots already cast in this round stand and may be changed.',
    ],
    action: toReview(addresses),
  }),
  outcome: (title, committee, outcome, reason, record, addresses) => ({
    title: `“${title}”: ${results[outcome]}`,
    paragraphs: [
      `${committee}: the stage is closed. Outcome: ${results[outcome]} (record ${record}).`,
      ...given(reason),
      'There is nothing more to do at this stage.',
    ],
    action: toReview(addresses),
  }),
  adjourned: (title, committee, reason, addresses) => ({
    title: `Review adjourned: “${title}”`,
    paragraphs: [
      `${committee}: the review goes on later, and a message will tell you.`,
      ...given(reason),
      'The ballots already cast stand.',
    ],
    action: toReview(addresses),
  }),
  ballotEntered: (title, choice, bearer, addresses) => ({
    title: `A ballot is recorded for you: “${title}”`,
    paragraphs: [
      `Your ballot: ${choices[choice]}.`,
      bearer === null
        ? 'The chair took it in session, where you are noted as present.'
        : `Cast for you by ${bearer}, who carries your proxy. If you vote yourself, your ballot prevails.`,
      'If this is not what you said, change it from the page of the review, or tell the chair.',
    ],
    action: toReview(addresses),
  }),
  complete: (title, committee, closesAt, addresses) => ({
    title: `Everyone has voted: “${title}” waits for your reason`,
    paragraphs: [
      `${committee}: every ballot is in. It is for you to read what will be asked of the association, write the public reason, and confirm.`,
      `Without that, the stage closes by itself ${moment(closesAt)}. Until then each member may still change a ballot.`,
    ],
    action: toReview(addresses),
  }),
  namedToPreside: (title, committee, addresses) => ({
    title: `You preside over this stage: “${title}”`,
    paragraphs: [
      `${committee}: nobody could preside over this review, and the editors named you for this stage.`,
      'You remind the members, write the public reason and close, from the page of the review.',
    ],
    action: toReview(addresses),
  }),
  nobodyPresides: (title, committee, addresses) => ({
    title: `Nobody presides: “${title}”`,
    paragraphs: [
      `${committee}: the chair stepped aside or is away, and no rapporteur can stand in.`,
      'The vote goes on. Name a member to preside over this stage, who reminds, writes the public reason and closes. The record will say so.',
    ],
    action: toReview(addresses),
  }),
};
