import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ReportInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { attempts, spendAttempt } from '../store/attempts';
import { readCommented } from '../store/commented';
import { changeComment, lockedComment } from '../store/comments';
import { editorEmails } from '../store/editors';
import { reportLimits, reportsOfOne } from '../store/limits';

/** So many reports of one comment are kept until an editor looks. */
const MOST_REPORTS = 20;

/** Tells the editors what somebody finds wrong with a public comment; it stays until one of them decides. The answer is the same in any case. */
export async function reportComment(
  strapi: Core.Strapi,
  key: string,
  { text, website }: ReportInput,
  client: string,
  now = Date.now(),
): Promise<void> {
  if (website !== '') return;
  await spendAttempt(strapi, reportLimits(client));
  if (await attempts(strapi).spend(reportsOfOne(key), now)) return;
  await inTransaction(strapi, async () => {
    const comment = await lockedComment(strapi, key);
    if (comment?.state !== 'accepted') return;
    const reports = [...comment.reports, { at: now, text }].slice(-MOST_REPORTS);
    await changeComment(strapi, comment.id, { reports, reportedAt: now });
    const about = await readCommented(strapi, comment.docType, comment.docId);
    for (const editor of await editorEmails(strapi))
      await sendMail(strapi, editor, (say) => say.commentReported(about?.title ?? '–', text));
  });
}
