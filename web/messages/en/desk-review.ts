import { counted } from '../plural';
import type { review as fr } from '../fr/desk-review';

const count = (number: number, one: string, many: string) => counted(number, one, many);

export const review: typeof fr = {
  asked: {
    title: 'What you are asked for',
    lead: 'Correct the sheet, and answer under each remark: a few words, or “Done”. Your answers are kept with the draft, and leave only when you send it.',
    due: (deadline) => `Answer expected by ${deadline} at the latest.`,
    whole: 'On the whole',
    reservation: 'Reservation',
    reasons: { incorrect: 'incorrect', incomplete: 'incomplete', outdated: 'outdated' },
    answer: 'Your answer',
    done: 'Done, as asked',
    answered: 'answered',
    toAnswer: 'to answer',
    said: 'Your answer',
    saidDone: 'Done.',
    notSent: 'not sent yet',
    before: 'What you were asked for',
    written: 'What the committee writes to you',
    reservations: 'Reservations to lift',
    opinion: 'Reservations of the opinion',
    opinionLead:
      'A first committee has given its opinion, with these reservations; the committee that decides is now examining the sheet. You may answer them now, in a few words: it will read your answers, and keep or drop each reservation. The sheet does not change. You may complete your answers until the decision.',
    opinionSend: 'Send to the committee',
    reply: 'Answer in the sheet',
  },
  follow: {
    title: 'Where my sheet stands',
    notSubmitted: 'This sheet has not been sent to the committee yet.',
    stage: (position, total) => `stage ${position} of ${total}`,
    round: (round) => (round === 1 ? 'First round' : `Round ${round}`),
    submitted: (day) => `sent on ${day}`,
    means: {
      admissibility:
        'The editors check that nothing is missing before they pass it on to the committee. Until then it can’t change; you may withdraw it to work on it again.',
      'in-review':
        'The committee is reviewing it. Until it answers the sheet can’t change, so that all members read the same text; you may withdraw it to work on it again.',
      adjourned: 'The review is put off. Until then the sheet can’t change; you may withdraw it to work on it again.',
      'changes-requested': 'It is your turn: correct it, answer each remark, then send it again.',
      'reservations-to-lift':
        'It is accepted once the reservations are lifted: correct it, answer each of them, then send it.',
      accepted: 'It is accepted as it is. The editors will publish it; if you change it, a new review is needed.',
      published: 'It is online, with the record of the decision.',
      rejected: 'The committee did not accept it. You may work on it and submit it again.',
      withdrawn: 'It is a draft again. You may work on it and send it once more.',
    },
    nextTitle: 'Next:',
    next: {
      admissibility: () =>
        'if nothing is missing, the sheet goes to the committee; otherwise it comes back to you with what to complete. A mail tells you.',
      'in-review': (more) =>
        more
          ? 'this committee gives its opinion, then another one decides. A mail tells you what is decided.'
          : 'the committee accepts, asks for changes, or does not keep the sheet; once accepted, the editors publish it. A mail tells you.',
      adjourned: () => 'the examination goes on from where it was. A mail tells you when.',
      'changes-requested': () => 'once you send it, the examination goes on with your corrected text and your answers.',
      'reservations-to-lift': () =>
        'whoever presides over the committee reads your answers and lifts the reservations; the editors then publish the sheet.',
      accepted: () => 'the editors publish the sheet. A mail gives you its address.',
      published: () => 'nothing is expected of you. A change of substance will go through the committee again.',
      rejected: () => 'nothing happens until you send it again.',
      withdrawn: () => 'nothing happens until you send it again.',
    },
    noDeadline: 'No date is set for that.',
    reread: 'Read again the text that was sent',
    rereadDraft: 'Read the text again',
    answered:
      'Your answers have left: the committee’s chair reads them and lifts the reservations. Until then you may still add to them.',
    reviewUntil: (committee, deadline) => `${committee}: answer by ${deadline} at the latest.`,
    given: 'Reason',
    deadline: (day, days) =>
      `${day}${days > 1 ? ` (in ${days} days)` : days === 1 ? ' (tomorrow)' : days === 0 ? ' (today)' : days === -1 ? ' (it was yesterday)' : ` (${-days} days ago)`}`,
    reservationStates: { open: 'to lift', answered: 'answered', lifted: 'lifted', dropped: 'not kept' },
    presides: 'The chair',
    history: 'What happened',
    outcomes: {
      approved: 'favourable',
      'approved-with-reservations': 'favourable with reservations',
      'changes-requested': 'changes requested',
      rejected: 'unfavourable',
      adjourned: 'adjourned',
    },
    record: 'decision record',
    asked: (number) => count(number, 'remark', 'remarks'),
    reserved: (number) => count(number, 'reservation', 'reservations'),
    events: {
      submit: 'Sent to the committee',
      'accept-admissibility': 'Nothing is missing: the review begins',
      'send-back': 'Sent back by the editors, to complete',
      'close-stage': 'The committee has answered',
      extend: 'More time was given',
      'name-presiding': 'A member is named to preside over this stage',
      supersede: 'Text changed by the editors: the review starts again',
      adjourn: 'Review adjourned',
      reopen: 'Review taken up again',
      'answer-reservations': 'Answers to the reservations sent',
      'lift-reservation': 'Reservation lifted',
      'drop-reservation': 'Reservation not kept',
      'refuse-answer': 'Answer to be completed',
      withdraw: 'Withdrawn from review',
      publish: 'Published',
      correct: 'Minor correction',
      unpublish: 'Taken off the site',
      'admit-historical': 'A decision taken before the platform, carried over',
    },
    resubmitted: 'Sent again, with your answers',
    withdraw: 'Withdraw from review',
    opinionAnswered: 'Your answers have left: the committee will read them before it decides.',
    withdrawn: 'The sheet is withdrawn from review.',
    edit: 'Go back to the sheet',
    sent: 'Your sheet has left. You will get a mail as soon as there is an answer.',
  },
  withdrawal: {
    title: 'Withdraw from review?',
    lead: [
      '“',
      '” will be a draft again, and those who review it will be told. Opinions already given will no longer count; you may send it again, and the review will start from the beginning.',
    ],
    reason: 'Why',
    reasonHelp: 'The committee will read it. You need not say.',
    action: 'Withdraw from review',
    cancel: 'Change nothing',
  },
};
