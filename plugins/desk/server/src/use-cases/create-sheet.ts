import { toStored } from '@passerelles/content/shared';
import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  accountLimits,
  DeskError,
  type CreateSheetInput,
  type SheetFields,
  type SheetType,
  type SheetView,
} from '../../../shared';
import { namesOfSheet } from '../presenters/sheet-view';
import { spendDaily } from '../store/account-limits';
import { withFieldIssues } from '../store/field-issues';
import { checkReferences } from '../store/check-references';
import { withCommunes } from '../store/communes';
import { membershipsOf } from '../store/memberships';
import type { ActorRow, UserRow } from '../store/rows';
import { countSheetsOf, ownedBy, readOwnSheet, sheetsOf } from '../store/sheets';
import { freeSlug } from '../store/slugs';
import { uids } from '../store/uids';
import { keepVersion } from '../store/versions';
import { readMySheet } from './read-my-sheet';

/** The owner is one of the actors this person may write for; what the client says only chooses among them. */
async function ownerOf(strapi: Core.Strapi, user: UserRow, chosen: string | undefined): Promise<ActorRow> {
  const actors = (await membershipsOf(strapi, user)).map(({ actor }) => actor);
  const owner =
    chosen === undefined && actors.length === 1 ? actors[0] : actors.find(({ documentId }) => documentId === chosen);
  if (owner) return owner;
  if (actors.length === 0 || chosen !== undefined) throw new DeskError('NOT_A_MEMBER');
  throw new DeskError('INVALID', { issues: [{ path: 'actor', code: 'REQUIRED' }] });
}

/**
 * A draft; nothing of it is public.
 * @param more what no form says and the caller has judged
 * @param beside what is kept with it, or neither is
 */
export async function createSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  { actor, data }: CreateSheetInput,
  more: SheetFields = {},
  beside: (documentId: string) => Promise<void> = () => Promise.resolve(),
): Promise<SheetView> {
  const owner = await ownerOf(strapi, user, actor);
  await spendDaily(strapi, user, 'TOO_MANY_SHEETS', accountLimits.sheetsPerDay);
  const { documentId } = await inTransaction(strapi, async () => {
    await lockRow(strapi, uids.actor, owner.id);
    const max = accountLimits.sheetsPerActor;
    if ((await countSheetsOf(strapi, type, owner)) >= max)
      throw new DeskError('TOO_MANY_SHEETS', { max, per: 'actor' });
    const known = await withCommunes(strapi, type, data);
    await checkReferences(strapi, type, user, known, null);
    const slug = await freeSlug(strapi, type.uid, String(data['title']));
    const row = { ...toStored(type, { ...known, ...more }), slug, ...ownedBy(type, owner) };
    const made = await withFieldIssues(sheetsOf(strapi, type).create({ status: 'draft', data: row }));
    const after = await readOwnSheet(strapi, type, user, made.documentId);
    await keepVersion(strapi, type, {
      user,
      before: null,
      given: Object.keys(known),
      after,
      namesOf: (sheet) => namesOfSheet(type, sheet),
    });
    await beside(made.documentId);
    return made;
  });
  return readMySheet(strapi, type, user, documentId);
}
