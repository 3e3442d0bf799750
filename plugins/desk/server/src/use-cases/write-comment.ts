import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type CommentInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { findCommented, type Commented } from '../store/commented';
import { addComment, readComment } from '../store/comments';
import { readerLimits } from '../store/limits';
import { issueLink } from '../store/reader-links';

/**
 * Keeps a comment until its author confirms the address; no editor sees it before. Nothing of what was typed stands in the mail, which may go
 * to somebody who wrote nothing.
 */
export async function writeComment(
  strapi: Core.Strapi,
  input: CommentInput,
  client: string,
  now = Date.now(),
): Promise<void> {
  const about = await findCommented(strapi, input.type, input.slug);
  if (!about) throw new DeskError('NOT_FOUND');
  if (input.website !== '') return;
  await spendAttempt(strapi, readerLimits(input.email, client));
  const parent = input.parent === undefined ? null : await threadOf(strapi, about, input.parent);
  const { name, email, text } = input;
  await inTransaction(strapi, async () => {
    const key = await addComment(
      strapi,
      { docType: about.uid, docId: about.documentId, parent, name, email, text },
      now,
    );
    const confirm = await issueLink(strapi, 'confirm-comment', key, now);
    const erase = await issueLink(strapi, 'erase-comment', key, now);
    await sendMail(strapi, email, (say) => say.commentConfirmation(about.title, { confirm, erase }));
  });
}

/** The first comment of the thread to which an answer belongs: there is one level of answers. */
async function threadOf(strapi: Core.Strapi, about: Commented, key: string): Promise<string> {
  const comment = await readComment(strapi, key);
  const isHere = comment?.docType === about.uid && comment.docId === about.documentId;
  if (!isHere || comment.state !== 'accepted') throw new DeskError('NOT_FOUND');
  return comment.parent ?? comment.key;
}
