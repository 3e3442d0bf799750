import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, sheetTypes, type AcceptPlaceInput, type PlaceForDecision } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { showPlaceForDecision } from './show-place';
import { presentTerritory } from '../presenters/territory-ref';
import { storedTerritory } from '../store/communes';
import { decidePlace, readPlace, readUndecidedPlace } from '../store/places';
import type { PlaceRow, TerritoryRow } from '../store/rows';
import { titleOfSheet } from '../store/sheets';
import { createPlace, findPlaceInside, lockTerritory, readReference, readTerritory } from '../store/territories';
import { nameOf } from '../store/users';

async function create(strapi: Core.Strapi, place: PlaceRow): Promise<TerritoryRow> {
  const holder = (await readReference(strapi, place.inside)) && (await storedTerritory(strapi, place.inside));
  if (!holder) throw new DeskError('PLACE_WITHOUT_PARENT');
  // Two editors who accept the same name in the same place do so one after the other: the second is told of the first.
  await lockTerritory(strapi, holder);
  const known = await findPlaceInside(strapi, place.name, holder);
  if (known) throw new DeskError('PLACE_EXISTS', { territory: presentTerritory(known) });
  const territory = await createPlace(strapi, place, holder);
  if (!territory) throw new DeskError('PLACE_WITHOUT_PARENT');
  return territory;
}

async function existing(strapi: Core.Strapi, reference: string): Promise<TerritoryRow> {
  const documentId = await storedTerritory(strapi, reference);
  const territory = documentId === null ? null : await readTerritory(strapi, documentId);
  if (!territory) throw new DeskError('NOT_FOUND');
  return territory;
}

/**
 * Adds the proposed place to the territories, or says which one it is. No sheet changes: what a committee examines is what its author
 * sent, so that the author is told and adds it.
 */
export const acceptPlace = (
  strapi: Core.Strapi,
  documentId: string,
  { territory: chosen }: AcceptPlaceInput,
  adminId: number,
): Promise<PlaceForDecision> =>
  inTransaction(strapi, async () => {
    const place = await readUndecidedPlace(strapi, documentId);
    const territory = chosen === undefined ? await create(strapi, place) : await existing(strapi, chosen);
    const state = chosen === undefined ? 'accepted' : 'known';
    await decidePlace(strapi, place, adminId, { state, territory: territory.id });
    const sheet = await titleOfSheet(strapi, sheetTypes.practices, place.practice);
    const [name, { label }] = [await nameOf(strapi, place.user), presentTerritory(territory)];
    await sendMail(strapi, place.user.email, (say) =>
      say.placeAccepted(state, { name, proposed: place.name, label, sheet }),
    );
    return showPlaceForDecision(strapi, (await readPlace(strapi, documentId))!);
  });
