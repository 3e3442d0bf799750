import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type ReaderLinkView } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { readCommented } from '../store/commented';
import { changeComment, lockedComment } from '../store/comments';
import { editorEmails } from '../store/editors';
import { linkLimits } from '../store/limits';
import { addressesOfMembers } from '../store/memberships';
import { deleteQuestion, readQuestion } from '../store/questions';
import { readLink, spendLink } from '../store/reader-links';
import { uids } from '../store/uids';
import { showReaderLink } from './show-reader-link';

/**
 * The owner of an address says that they wrote: an editor is told of the comment, or the question is sent on and no longer kept. A button
 * pressed twice says the same again.
 */
export async function confirmReader(
  strapi: Core.Strapi,
  secret: string,
  client: string,
  now = Date.now(),
): Promise<ReaderLinkView> {
  await spendAttempt(strapi, linkLimits(client));
  return inTransaction(strapi, async () => {
    const link = await readLink(strapi, secret, now);
    if (link.purpose === 'erase-comment') throw new DeskError('TOKEN_INVALID');
    const before = await showReaderLink(strapi, link);
    if (link.used || !(await spendLink(strapi, link, now))) return before;
    if (link.purpose === 'confirm-question') await sendOn(strapi, link.about);
    else await letRead(strapi, link.about, now);
    return before;
  });
}

async function letRead(strapi: Core.Strapi, key: string, now: number): Promise<void> {
  const comment = await lockedComment(strapi, key);
  if (comment?.state !== 'unconfirmed') return;
  await changeComment(strapi, comment.id, { state: 'waiting', confirmedAt: now });
  const about = await readCommented(strapi, comment.docType, comment.docId);
  if (!about) return;
  for (const editor of await editorEmails(strapi))
    await sendMail(strapi, editor, (say) => say.commentToRead(about.title));
}

async function sendOn(strapi: Core.Strapi, key: string): Promise<void> {
  const question = await readQuestion(strapi, key);
  if (!question) return;
  await deleteQuestion(strapi, question.id);
  const actor = await readCommented(strapi, uids.actor, question.actor);
  if (!actor) return;
  const members = await addressesOfMembers(strapi, [question.actor]);
  const represented = members.length > 0;
  const { name, text, email, page } = question;
  const asked = { actor: actor.title, page: { title: actor.title, path: page }, name, text, email, represented };
  for (const to of represented ? members : await editorEmails(strapi))
    await sendMail(strapi, to, (say) => say.questionAsked(asked));
}
