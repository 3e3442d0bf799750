import type { Feedback } from './sheet-state';

/** What the script of the form receives: the feedback of the save, or where to go once the sheet has left for the committee. */
export interface SaveAnswer {
  feedback: Feedback;
  leave?: string;
}
