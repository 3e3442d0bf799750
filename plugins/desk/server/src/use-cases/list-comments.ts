import type { Core } from '@strapi/strapi';
import {
  DeskError,
  threadsOf,
  type CommentedType,
  type CommentForDecision,
  type CommentsAnswer,
  type CommentsQuery,
  type CommentThread,
} from '../../../shared';
import { sitePage } from '../mails/addresses';
import { presentCommentForDecision } from '../presenters/comment-for-decision';
import { findCommented, readCommented } from '../store/commented';
import { commentsOf, listCommentRows, readComment, type CommentRow } from '../store/comments';

/** What the public reads of a published sheet's comments. */
export async function listThreads(strapi: Core.Strapi, type: CommentedType, slug: string): Promise<CommentThread[]> {
  const about = await findCommented(strapi, type, slug);
  if (!about) throw new DeskError('NOT_FOUND');
  return threadsOf(await commentsOf(strapi, about));
}

/** What an editor's list holds. */
export async function listComments(
  strapi: Core.Strapi,
  { list, page, pageSize }: CommentsQuery,
): Promise<CommentsAnswer> {
  const { rows, total } = await listCommentRows(strapi, list, (page - 1) * pageSize, pageSize);
  const data: CommentForDecision[] = [];
  for (const row of rows) data.push(await showCommentForDecision(strapi, row));
  return { data, meta: { page, pageSize, total } };
}

/** A comment as an editor decides on it. */
export async function showCommentForDecision(strapi: Core.Strapi, comment: CommentRow): Promise<CommentForDecision> {
  const about = await readCommented(strapi, comment.docType, comment.docId);
  return presentCommentForDecision({
    comment,
    about: about && { title: about.title, href: sitePage(about.path) },
    answered: comment.parent === null ? null : await readComment(strapi, comment.parent),
  });
}
