import { z } from 'zod';
import { commentActs, commentStates } from '../domain/comments';

/** The admin permission that reads and moderates comments; section “plugins”, granted to the editors' role. */
export const moderateCommentsPermission = 'plugin::desk.comments.moderate';

/** What an editor's list holds: what waits, what readers reported, what is public, what was refused or removed. */
export const commentLists = ['waiting', 'reported', 'accepted', 'refused'] as const;
export type CommentList = (typeof commentLists)[number];

/** `GET /desk/comments?list=waiting&page=1&pageSize=20` (admin authentication): what waits oldest first, the others latest first. */
export const commentsQuery = z.object({
  list: z.enum(commentLists).default('waiting'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export type CommentsQuery = z.infer<typeof commentsQuery>;

/** A comment as an editor reads it. Instants are ISO 8601. */
export const commentForDecision = z.object({
  key: z.string(),
  state: z.enum(commentStates),
  name: z.string(),
  email: z.string(),
  text: z.string(),
  /** What it is about; `href` absolute, null when it is not public (any more). */
  about: z.object({ title: z.string(), href: z.string().nullable() }),
  /** What it answers, in the words of that comment. */
  answers: z.object({ name: z.string(), text: z.string() }).nullable(),
  confirmedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
  reports: z.array(z.object({ at: z.string(), text: z.string() })),
});
export type CommentForDecision = z.infer<typeof commentForDecision>;

export const commentsAnswer = z.object({
  data: z.array(commentForDecision),
  meta: z.object({ page: z.number(), pageSize: z.number(), total: z.number() }),
});
export type CommentsAnswer = z.infer<typeof commentsAnswer>;

/**
 * `POST /desk/comments/:key/:act`. A refusal and a removal say why: the reason is mailed to the author. Answers
 * `{ data: CommentForDecision }`; 409 `COMMENT_ALREADY_DECIDED`.
 */
export const decideCommentAct = z.enum(commentActs);
export const decideCommentInput = z.strictObject({ reason: z.string().trim().max(1_000).default('') });
export type DecideCommentInput = z.infer<typeof decideCommentInput>;
