import { threadsAnswer, type CommentedType } from '@passerelles/desk/shared';
import type { CommentThread } from '@passerelles/desk/shared';
import { ask } from './client';

/** What readers say of a published sheet or report, the oldest first; nothing where it is not published. */
export async function findComments(type: CommentedType, slug: string): Promise<CommentThread[]> {
  return (await ask(threadsAnswer, `/api/readers/comments/${type}/${encodeURIComponent(slug)}`))?.data ?? [];
}
