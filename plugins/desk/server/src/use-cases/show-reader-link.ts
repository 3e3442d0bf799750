import type { Core } from '@strapi/strapi';
import type { ReaderLinkView } from '../../../shared';
import { presentReaderLink } from '../presenters/reader-link';
import { spendAttempt } from '../store/attempts';
import { readCommented } from '../store/commented';
import { readComment } from '../store/comments';
import { linkLimits } from '../store/limits';
import { readQuestion } from '../store/questions';
import { readLink, type ReaderLink } from '../store/reader-links';
import { uids } from '../store/uids';

/** What the page behind a link shows before its button. Reading changes nothing: mail scanners follow links. */
export async function readReaderLink(
  strapi: Core.Strapi,
  secret: string,
  client: string,
  now = Date.now(),
): Promise<ReaderLinkView> {
  await spendAttempt(strapi, linkLimits(client));
  return showReaderLink(strapi, await readLink(strapi, secret, now));
}

/** The same of a link that was read. */
export async function showReaderLink(
  strapi: Core.Strapi,
  { purpose, about: key }: ReaderLink,
): Promise<ReaderLinkView> {
  if (purpose === 'confirm-question') {
    const question = await readQuestion(strapi, key);
    const actor = question && (await readCommented(strapi, uids.actor, question.actor));
    return presentReaderLink(purpose, question && { ...question, state: 'unconfirmed' }, actor);
  }
  const comment = await readComment(strapi, key);
  const about = comment && (await readCommented(strapi, comment.docType, comment.docId));
  return presentReaderLink(purpose, comment, about);
}
