import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type QuestionInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { spendAttempt } from '../store/attempts';
import { findCommented } from '../store/commented';
import { readerLimits } from '../store/limits';
import { addQuestion } from '../store/questions';
import { issueLink } from '../store/reader-links';

/** Keeps a question to an actor's people until its author confirms the address. Nothing of what was typed stands in the mail. */
export async function askActor(
  strapi: Core.Strapi,
  { actor: slug, page, name, email, text, website }: QuestionInput,
  client: string,
  now = Date.now(),
): Promise<void> {
  const actor = await findCommented(strapi, 'actor', slug);
  if (!actor) throw new DeskError('NOT_FOUND');
  if (website !== '') return;
  await spendAttempt(strapi, readerLimits(email, client));
  await inTransaction(strapi, async () => {
    const key = await addQuestion(strapi, { actor: actor.documentId, page, name, email, text }, now);
    const token = await issueLink(strapi, 'confirm-question', key, now);
    await sendMail(strapi, email, (say) => say.questionConfirmation(actor.title, token));
  });
}
