import type { CommentForDecision } from '../../../shared';
import type { CommentRow } from '../store/comments';

export interface ReadCommentForDecision {
  comment: CommentRow;
  /** What it is about; null where that is not public. */
  about: { title: string; href: string } | null;
  /** The comment that it answers. */
  answered: CommentRow | null;
}

const said = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

export function presentCommentForDecision({ comment, about, answered }: ReadCommentForDecision): CommentForDecision {
  const { key, state, name, email, text, confirmedAt, decidedAt, decidedBy, reason, reports } = comment;
  return {
    key,
    state,
    name: name ?? '',
    email: email ?? '',
    text: text ?? '',
    about: { title: about?.title ?? '', href: about?.href ?? null },
    answers: answered && { name: answered.name ?? '', text: answered.text ?? '' },
    confirmedAt: said(confirmedAt),
    decidedAt: said(decidedAt),
    decidedBy: decidedBy && [decidedBy.firstname, decidedBy.lastname].filter(Boolean).join(' '),
    reason,
    reports: reports.map((one) => ({ at: new Date(one.at).toISOString(), text: one.text })),
  };
}
