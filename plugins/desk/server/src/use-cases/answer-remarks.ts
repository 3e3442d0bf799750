import { askedOfAuthor } from '@passerelles/committee/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type AnswersInput, type SheetType, type SheetView } from '../../../shared';
import { answerReview, reviewStatus } from '../store/committee';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { assertUnlocked } from './locked';
import { readMySheet } from './read-my-sheet';

/** Keeps what is answered to the remarks until the sheet is sent again. */
export async function answerRemarks(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  { answers }: AnswersInput,
): Promise<SheetView> {
  await inTransaction(strapi, async () => {
    const sheet = await readOwnSheet(strapi, type, user, documentId);
    await lockRow(strapi, type.uid, sheet.id);
    const status = await reviewStatus(strapi, type.uid, documentId);
    assertUnlocked(status);
    const asked = new Set(status ? askedOfAuthor(status).map(({ id }) => id) : []);
    if (asked.size === 0) throw new DeskError('NOTHING_TO_ANSWER');
    const unknown = Object.keys(answers).filter((id) => !asked.has(id));
    if (unknown.length > 0)
      throw new DeskError('INVALID', {
        issues: unknown.map((id) => ({ path: `answers.${id}`, code: 'UNKNOWN_REFERENCE' })),
      });
    await answerReview(strapi, type.uid, documentId, answers);
  });
  return readMySheet(strapi, type, user, documentId);
}
