import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, stateAfter, type CommentAct, type CommentForDecision } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { announceComments, readCommented, type Commented } from '../store/commented';
import { changeComment, lockedComment, readComment, type CommentRow } from '../store/comments';
import { addressesOfMembers } from '../store/memberships';
import { issueLink } from '../store/reader-links';
import { showCommentForDecision } from './list-comments';

/** An editor accepts a comment, refuses it, takes it off the site, or leaves it there although it was reported. */
export async function decideComment(
  strapi: Core.Strapi,
  key: string,
  { act, reason }: { act: CommentAct; reason: string },
  adminId: number,
  now = Date.now(),
): Promise<CommentForDecision> {
  if (reason === '' && (act === 'refuse' || act === 'remove'))
    throw new DeskError('INVALID', { issues: [{ path: 'reason', code: 'REQUIRED' }] });
  return inTransaction(strapi, async () => {
    const comment = await lockedComment(strapi, key);
    if (!comment) throw new DeskError('NOT_FOUND');
    const state = stateAfter(comment.state, act);
    if (state === null) throw new DeskError('COMMENT_ALREADY_DECIDED');
    const looked = { reports: [], reportedAt: null };
    const decided = { state, decidedAt: now, decidedBy: adminId, reason: reason === '' ? null : reason };
    await changeComment(strapi, comment.id, act === 'keep' ? looked : { ...looked, ...decided });
    const document = { uid: comment.docType, documentId: comment.docId };
    const about = await readCommented(strapi, document.uid, document.documentId);
    if (about) await tell(strapi, comment, about, { act, reason, now });
    const shown = await showCommentForDecision(strapi, (await readComment(strapi, key))!);
    if (act === 'accept' || act === 'remove') await announceComments(strapi, document, { gone: act === 'remove' });
    return shown;
  });
}

interface Decision {
  act: CommentAct;
  reason: string;
  now: number;
}

async function tell(
  strapi: Core.Strapi,
  { key, email, name, text }: CommentRow,
  about: Commented,
  { act, reason, now }: Decision,
): Promise<void> {
  const { title } = about;
  const path = `${about.path}#commentaire-${key}`;
  const page = about.path;
  if (email !== null && act === 'accept') {
    const erase = await issueLink(strapi, 'erase-comment', key, now);
    await sendMail(strapi, email, (say) => say.commentAccepted(title, path, { erase }));
  }
  if (email !== null && act === 'refuse') {
    const erase = await issueLink(strapi, 'erase-comment', key, now);
    await sendMail(strapi, email, (say) => say.commentRefused(title, page, reason, { erase }));
  }
  if (email !== null && act === 'remove')
    await sendMail(strapi, email, (say) => say.commentRemoved(title, page, reason));
  if (act !== 'accept') return;
  const written = { name: name ?? '', text: text ?? '' };
  for (const member of await addressesOfMembers(strapi, about.actors))
    if (member !== email) await sendMail(strapi, member, (say) => say.commentOnYours(title, path, written));
}
