import type { Localized, StageOutcome } from '../../../shared';
import { sessionsEn } from './en-sessions';
import { stepsEn } from './en-steps';
import type { Mails } from './fr';
import { bullets, sayDay, type Addresses, type Quoted } from './words';

const day = (iso: string) => sayDay('en', iso);
const toAuthor = (addresses: Addresses) => ({ label: 'See where it stands', url: addresses.author });
const toReview = (addresses: Addresses) => ({ label: 'Open the review', url: addresses.review });

const outcomes: Record<StageOutcome, string> = {
  approved: 'the document is accepted. The editors will publish it.',
  'approved-with-reservations': 'the document is accepted with reservations.',
  'changes-requested': 'changes are asked for before a new decision.',
  rejected: 'the document is not accepted.',
  adjourned: 'no decision could be taken; the review is adjourned.',
};
const reasons = { incorrect: 'incorrect', incomplete: 'incomplete', outdated: 'out of date' };

function quoted({ about, reason, comment }: Quoted): string {
  const head = [about?.en, reason && `(${reasons[reason]})`].filter(Boolean).join(' ');
  return head === '' ? comment : `${head}: ${comment}`;
}
const given = (reason: string | null) => (reason ? [`Reason: ${reason}`] : []);
const answerBy = (dueOn: string | null) => (dueOn ? [`Your answer is expected by ${day(dueOn)} at the latest.`] : []);

function changedSince(changed: readonly Localized[] | null): string[] {
  if (changed === null) return [];
  if (changed.length === 0) return ['The text is the same as in the round before.'];
  return ['What changed since the round before:', bullets(changed.map(({ en: name }) => name))];
}

/** Every mail of the committee in English. */
export const en: Mails = {
  footer: 'You receive this message because you take part in the review of this document.',

  submitted: (title, addresses) => ({
    title: `“${title}” has been submitted to the committee`,
    paragraphs: [
      'The editors first check that nothing is missing, then pass the document on to the committee.',
      'During the review the text can’t be changed; you may withdraw it at any time to work on it again.',
    ],
    action: toAuthor(addresses),
  }),
  sentBack: (title, remarks, dueOn, addresses) => ({
    title: `“${title}” needs completing`,
    paragraphs: [
      'Before they pass the document on to the committee, the editors ask you:',
      bullets(remarks.map(quoted)),
      'Make the corrections, answer each remark, then send the document again.',
      ...answerBy(dueOn),
    ],
    action: toAuthor(addresses),
  }),
  edited: (title, addresses) => ({
    title: `The editors have changed “${title}”`,
    paragraphs: [
      'The text changed during the review: the committee therefore starts again, on the new version.',
      'You have nothing to do. If the change does not suit you, withdraw the document from the review and work on it again.',
    ],
    action: toAuthor(addresses),
  }),
  opinionGiven: (title, committee, reservations, addresses) => ({
    title: `“${title}”: an opinion is given`,
    paragraphs: [
      `${committee}: the opinion is given. The document is passed on to the committee that decides.`,
      ...(reservations.length > 0
        ? [
            'It comes with reservations, which the committee that decides will read with it:',
            bullets(reservations),
            'You may answer them now, in a few words: the committee that decides will read your answers with the reservations. You do not have to; if the decision keeps them, you will have to answer them before publication.',
          ]
        : ['You have nothing to do for now.']),
    ],
    action: toAuthor(addresses),
  }),
  decided: (title, committee, outcome, reason, remarks, addresses) => ({
    title: `“${title}”: the committee’s answer`,
    paragraphs: [
      `${committee}: ${outcomes[outcome]}`,
      ...given(reason),
      ...(remarks.length > 0 ? ['This is what the committee writes to you:', bullets(remarks.map(quoted))] : []),
      ...(outcome === 'changes-requested'
        ? ['Make the corrections, answer each remark, then send the document again.']
        : []),
    ],
    action: toAuthor(addresses),
  }),
  reservationsToLift: (title, committee, reason, reservations, addresses) => ({
    title: `“${title}”: reservations to lift`,
    paragraphs: [
      `${committee}: the document is accepted. Before publication, these reservations are to be lifted:`,
      bullets(reservations),
      ...given(reason),
      'Make the corrections, answer each reservation, then send the document again: the committee’s chair will lift them.',
    ],
    action: toAuthor(addresses),
  }),
  putOff: (title, committee, reason, addresses) => ({
    title: `“${title}”: the review is adjourned`,
    paragraphs: [
      `${committee}: the review will be taken up again later.`,
      ...given(reason),
      'You have nothing to do; you may also withdraw the document to work on it again.',
    ],
    action: toAuthor(addresses),
  }),
  published: (title, url) => ({
    title: `“${title}” is online`,
    paragraphs: ['The document is published, with the record of the decision that validated it.'],
    action: { label: 'Read it online', url },
  }),
  withdrawn: (title, reason, addresses) => ({
    title: `“${title}” is no longer online`,
    paragraphs: [`Reason: ${reason}`, 'To put it back online, it will have to be submitted to the committee again.'],
    action: toAuthor(addresses),
  }),
  takenFromYou: (title, reason, addresses) => ({
    title: `The editors have withdrawn “${title}” from the review`,
    paragraphs: [...given(reason), 'The document is a draft again: you may work on it and send it once more.'],
    action: toAuthor(addresses),
  }),

  opened: (title, committee, dueOn, changed, addresses) => ({
    title: `Your opinion is awaited on “${title}”`,
    paragraphs: [
      `${committee}: the review is open until ${day(dueOn)}.`,
      ...changedSince(changed),
      'If you are linked to the organisation concerned, step aside on the page of the review.',
    ],
    action: toReview(addresses),
  }),
  reminder: (title, committee, dueOn, isOver, addresses) => ({
    title: `Reminder: your opinion on “${title}”`,
    paragraphs: [
      isOver
        ? `${committee}: the deadline of ${day(dueOn)} has passed, and your opinion is still awaited.`
        : `${committee}: you have until ${day(dueOn)} to give your opinion.`,
    ],
    action: toReview(addresses),
  }),
  proxyReceived: (title, giver, addresses) => ({
    title: `You carry the proxy of ${giver}: “${title}”`,
    paragraphs: ['Give two opinions on the page of the review: yours, and the one you carry.'],
    action: toReview(addresses),
  }),
  proxyRecorded: (title, bearer, addresses) => ({
    title: `${bearer} carries your proxy: “${title}”`,
    paragraphs: ['The committee’s chair recorded it for you. If you vote yourself, your opinion prevails.'],
    action: toReview(addresses),
  }),
  superseded: (title, round, committee, dueOn, changed, addresses) => ({
    title: `“${title}” was changed during the review`,
    paragraphs: [
      `The editors changed the text: a new round (${round}) begins. Opinions already given stay readable and no longer count.`,
      ...changedSince(changed),
      `${committee}: your opinion on the new version is awaited until ${day(dueOn)}.`,
    ],
    action: toReview(addresses),
  }),
  stopped: (title, round, addresses) => ({
    title: `“${title}” was changed: your vote stops`,
    paragraphs: [
      `The editors changed the text: a new round (${round}) starts again at the first stage. Opinions already given stay readable and no longer count.`,
      'You have nothing to do; a message will tell you if your opinion is awaited again.',
    ],
    action: toReview(addresses),
  }),
  takenBack: (title, reason, addresses) => ({
    title: `“${title}” is withdrawn from the review`,
    paragraphs: [...given(reason), 'Nothing is left to do. Opinions already given stay readable.'],
    action: toReview(addresses),
  }),
  answerRefused: (title, reservation, word, addresses) => ({
    title: `“${title}”: an answer needs more`,
    paragraphs: [
      'The chair of the committee has read your answer to this reservation:',
      bullets([reservation]),
      'It still asks for:',
      word,
    ],
    action: toAuthor(addresses),
  }),
  reservationsAnswered: (title, addresses) => ({
    title: `Reservations to check: “${title}”`,
    paragraphs: [
      'The author has answered the reservations. Read the answers and the corrected text, then lift the reservations.',
    ],
    action: toReview(addresses),
  }),
  answeredMeanwhile: (title, addresses) => ({
    title: `Answers to the opinion’s reservations: “${title}”`,
    paragraphs: [
      'The author has answered the reservations of the opinion during the examination. Read the answers before you close: you keep or drop each reservation. The text examined has not changed.',
    ],
    action: toReview(addresses),
  }),
  answeredAfterBallot: (title, addresses) => ({
    title: `Answers to the opinion’s reservations, after your vote: “${title}”`,
    paragraphs: [
      'Since you voted, the author has answered the reservations of the opinion. The text examined has not changed, and your ballot counts.',
      'If the answers change your mind, you can change it until the stage is closed.',
    ],
    action: toReview(addresses),
  }),
  correctionAsked: (title, reason, addresses) => ({
    title: `A minor correction is asked for: “${title}”`,
    paragraphs: [
      'The editors ask you to correct a few words of this published sheet:',
      reason,
      'Change them, read the difference, sign: the sheet is put online at once, with a record of the correction.',
    ],
    action: { label: 'Open the correction', url: addresses.correction },
  }),
  deadlineMissed: (title, dueOn, addresses) => ({
    title: `Quorum missed: “${title}”`,
    paragraphs: [
      dueOn
        ? `The deadline is moved once, to ${day(dueOn)}.`
        : 'The review waits for a session of the committee, where you can take the opinions of those present.',
    ],
    action: toReview(addresses),
  }),
  undecided: (title, addresses) => ({
    title: `Review adjourned: “${title}”`,
    paragraphs: ['No opinion settled the matter. Take the review up again when the committee is able to decide.'],
    action: toReview(addresses),
  }),

  toTriage: (title, round, addresses) => ({
    title: `To check before the review: “${title}”`,
    paragraphs: [
      round === 1
        ? 'A document waits for the editors’ check.'
        : `The author sends the document again (round ${round}): it waits for the editors’ check.`,
    ],
    action: { label: 'Check the document', url: addresses.triage },
  }),
  nobodyCanVote: (title, addresses) => ({
    title: `Review blocked: “${title}”`,
    paragraphs: [
      'The next stage can’t open: no member of the committee can vote (mandates ended, or members stepped aside).',
      'Update the committee’s mandates, then take the review up again.',
    ],
    action: toReview(addresses),
  }),
  readyToPublish: (title, addresses) => ({
    title: `Accepted, to publish: “${title}”`,
    paragraphs: ['The document is accepted as it is. It can be published.'],
    action: { label: 'Open the document', url: addresses.edit },
  }),

  ...stepsEn,
  ...sessionsEn,
};
