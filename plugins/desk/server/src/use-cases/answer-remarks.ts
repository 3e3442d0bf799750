import { askedOfAuthor } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import { DeskError, type AnswersInput, type PracticeView } from '../../../shared';
import { answerReview, reviewStatus } from '../store/committee';
import { lockRow } from '../store/lock';
import { readOwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';
import { inTransaction } from '../store/transaction';
import { uids } from '../store/uids';
import { assertUnlocked } from './locked';
import { readMyPractice } from './read-my-practice';

/** Keeps what is answered to the remarks until the sheet is sent again. */
export async function answerRemarks(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  { answers }: AnswersInput,
): Promise<PracticeView> {
  await inTransaction(strapi, async () => {
    const practice = await readOwnPractice(strapi, user, documentId);
    await lockRow(strapi, uids.practice, practice.id);
    const status = await reviewStatus(strapi, documentId);
    assertUnlocked(status);
    const asked = new Set(status ? askedOfAuthor(status).map(({ id }) => id) : []);
    if (asked.size === 0) throw new DeskError('NOTHING_TO_ANSWER');
    const unknown = Object.keys(answers).filter((id) => !asked.has(id));
    if (unknown.length > 0)
      throw new DeskError('INVALID', {
        issues: unknown.map((id) => ({ path: `answers.${id}`, code: 'UNKNOWN_REFERENCE' })),
      });
    await answerReview(strapi, documentId, answers);
  });
  return readMyPractice(strapi, user, documentId);
}
