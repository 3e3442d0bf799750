import { answerableMeanwhile } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import { accountLimits, DeskError, type SheetType, type SheetView } from '../../../shared';
import { spendDaily } from '../store/account-limits';
import { answerOpinion, reviewStatus } from '../store/committee';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { readMySheet } from './read-my-sheet';

/** Answers the reservations of an opinion while the committee that decides reads the sheet, which stays as it is. */
export async function answerReservations(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  answers: Readonly<Record<string, string>>,
): Promise<SheetView> {
  await readOwnSheet(strapi, type, user, documentId);
  const status = await reviewStatus(strapi, type.uid, documentId);
  const answerable = new Set(status ? answerableMeanwhile(status).map(({ id }) => id) : []);
  if (answerable.size === 0) throw new DeskError('NOTHING_TO_ANSWER');
  const unknown = Object.keys(answers).filter((id) => !answerable.has(id));
  if (unknown.length > 0)
    throw new DeskError('INVALID', {
      issues: unknown.map((id) => ({ path: `answers.${id}`, code: 'UNKNOWN_REFERENCE' })),
    });
  // Each is a mail to whoever presides.
  await spendDaily(strapi, user, 'TOO_MANY_SUBMISSIONS', accountLimits.submissionsPerDay);
  await answerOpinion(strapi, type.uid, user, documentId, answers);
  return readMySheet(strapi, type, user, documentId);
}
