import type { Core } from '@strapi/strapi';
import { daysInMs, dueOf, readerRetention } from '../../../shared';
import { changeComment, emptyComment, oldComments } from '../store/comments';
import { deleteQuestionsBefore } from '../store/questions';
import { forgetExpired, forgetLinks } from '../store/reader-links';

const AT_ONCE = 200;
/** How long an old link can still say why it does not work. */
const LINKS_KEPT_MS = daysInMs(30);

/** Forgets of what readers wrote what is past its time, by the rule that the page about personal data states (`readerRetention`). */
export async function forgetReaders(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  const before = now - daysInMs(readerRetention.unconfirmed);
  await deleteQuestionsBefore(strapi, before);
  await forgetExpired(strapi, now - LINKS_KEPT_MS);
  let forgotten = 0;
  for (let after = 0; ; ) {
    const comments = await oldComments(strapi, before, after, AT_ONCE);
    for (const comment of comments) {
      const due = dueOf(comment, now);
      if (due === 'address') await changeComment(strapi, comment.id, { email: null });
      if (due === 'content') {
        await emptyComment(strapi, comment, comment.state === 'waiting' ? 'refused' : comment.state);
        await forgetLinks(strapi, comment.key);
      }
      if (due !== null && comment.email !== null) forgotten += 1;
    }
    const last = comments.at(-1);
    if (!last || comments.length < AT_ONCE) break;
    after = last.id;
  }
  if (forgotten > 0) strapi.log.info(`desk: forgot the addresses of ${forgotten} comments`);
}
