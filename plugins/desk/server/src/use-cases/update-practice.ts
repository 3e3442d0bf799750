import type { Core } from '@strapi/strapi';
import {
  blocksToText,
  DeskError,
  type PracticeChanges,
  type PracticeView,
  type UpdatePracticeInput,
} from '../../../shared';
import { checkReferences } from '../store/check-references';
import { reviewStatus } from '../store/committee';
import { withCommunes } from '../store/communes';
import { lockRow } from '../store/lock';
import { toData } from '../store/practice-data';
import { practices, readOwnPractice, type OwnPractice } from '../store/practices';
import type { UserRow } from '../store/rows';
import { inTransaction } from '../store/transaction';
import { uids } from '../store/uids';
import { assertUnlocked } from './locked';
import { readMyPractice } from './read-my-practice';

/** A description whose text was not touched keeps what the text can't say: bold words, links. */
function realChanges(practice: OwnPractice, { description, ...others }: PracticeChanges): PracticeChanges {
  const untouched = description === undefined || description === blocksToText(practice.description).trim();
  return untouched ? others : { ...others, description };
}

/** The day on which the owner last said how the action stands (product.md). */
const confirmation = (practice: OwnPractice, { practiceStatus }: PracticeChanges) =>
  practiceStatus && practiceStatus !== practice.practiceStatus
    ? { statusConfirmedOn: new Date().toISOString().slice(0, 10) }
    : {};

/** Saves the draft, unless its review is running or a colleague saved since this person read it. */
export async function updatePractice(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
  input: UpdatePracticeInput,
): Promise<PracticeView> {
  await inTransaction(strapi, async () => {
    const seen = await readOwnPractice(strapi, user, documentId);
    await lockRow(strapi, uids.practice, seen.id);
    const practice = await readOwnPractice(strapi, user, documentId);
    assertUnlocked(await reviewStatus(strapi, documentId));
    if (new Date(practice.updatedAt).getTime() !== new Date(input.updatedAt).getTime()) {
      throw new DeskError('STALE', { current: await readMyPractice(strapi, user, documentId), sent: input.data });
    }
    const changes = await withCommunes(strapi, input.data);
    await checkReferences(strapi, changes);
    const data = { ...toData(realChanges(practice, changes)), ...confirmation(practice, input.data) };
    await practices(strapi).update({ documentId, status: 'draft', data: data as never });
  });
  return readMyPractice(strapi, user, documentId);
}
