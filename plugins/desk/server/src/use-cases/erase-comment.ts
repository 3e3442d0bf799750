import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type ReaderLinkView } from '../../../shared';
import { spendAttempt } from '../store/attempts';
import { announceComments } from '../store/commented';
import { emptyComment, lockedComment } from '../store/comments';
import { linkLimits } from '../store/limits';
import { forgetLinks, readLink } from '../store/reader-links';
import { showReaderLink } from './show-reader-link';

/** Forgets what somebody wrote, with name, address and links: at once, also on the page. */
export async function eraseComment(
  strapi: Core.Strapi,
  secret: string,
  client: string,
  now = Date.now(),
): Promise<ReaderLinkView> {
  await spendAttempt(strapi, linkLimits(client));
  return inTransaction(strapi, async () => {
    const link = await readLink(strapi, secret, now);
    if (link.purpose !== 'erase-comment') throw new DeskError('TOKEN_INVALID');
    const before = await showReaderLink(strapi, link);
    const comment = await lockedComment(strapi, link.about);
    await forgetLinks(strapi, link.about);
    if (!comment) return before;
    await emptyComment(strapi, comment, 'erased');
    if (comment.state === 'accepted')
      await announceComments(strapi, { uid: comment.docType, documentId: comment.docId }, { gone: true });
    return before;
  });
}
