import type { AdmissibilityInput } from '../../../shared';

type SentRemark = Extract<AdmissibilityInput, { decision: 'send-back' }>['remarks'][number];

/** A remark while it is written; `wholeSheet` stands for the absence of a field, which a list cannot hold. */
export type RemarkDraft = { key: number; field: string; reason: SentRemark['reason']; comment: string };

export const wholeSheet = '*';

export const blankRemark = (key: number): RemarkDraft => ({
  key,
  field: wholeSheet,
  reason: 'incomplete',
  comment: '',
});

export const isWritten = (remark: RemarkDraft): boolean => remark.comment.trim() !== '';

/** What is sent back to the author; a due date left blank asks for no date. */
export function toSendBack(drafts: readonly RemarkDraft[], dueOn: string): AdmissibilityInput {
  return {
    decision: 'send-back',
    remarks: drafts.map(({ field, reason, comment }) => ({
      field: field === wholeSheet ? null : field,
      reason,
      comment: comment.trim(),
    })),
    dueOn: dueOn || null,
  };
}
