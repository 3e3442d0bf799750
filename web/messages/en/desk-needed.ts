import { counted } from '../plural';
import type { needed as fr } from '../fr/desk-needed';

export const needed: typeof fr = {
  asked: 'Asked for before sending.',
  lacks: 'Asked for before sending: to be filled.',
  toFill: (count) => `${count} to fill`,
  ofChapter: ({ asked, missing }) =>
    missing.length === 0
      ? `All that is asked for here is filled (${counted(asked, 'answer', 'answers')}).`
      : `${counted(missing.length, 'answer', 'answers')} of ${asked} still to be filled here.`,
  meter: 'Answers asked for that are filled',
  filled: (filled, asked) => `${counted(filled, 'answer', 'answers')} filled of ${asked}`,
  how: 'How this is counted',
  explained:
    'Counted are the answers without which the sheet cannot go to the committee; the rest is optional. An answer counts as soon as the field says something: “None” and “I cannot say” are answers, an empty field is not. The count says nothing of the quality of the text.',
  step: (at, count) => `Step ${at} of ${count}`,
  previous: '← Previous',
  next: 'Next →',
};
