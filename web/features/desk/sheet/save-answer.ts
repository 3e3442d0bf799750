import type { Feedback } from './sheet-state';

/** What the script of the form receives: the feedback of the save, or where to go next: the sheet has left for the committee, or a territory is to be proposed. */
export interface SaveAnswer {
  feedback: Feedback;
  leave?: string;
}
