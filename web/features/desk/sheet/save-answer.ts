import type { Feedback } from './sheet-state';

/** The answer to the form’s script: the feedback of the save, or the page to go to (the sheet was submitted, or a territory is to be proposed). */
export interface SaveAnswer {
  feedback: Feedback;
  leave?: string;
}
