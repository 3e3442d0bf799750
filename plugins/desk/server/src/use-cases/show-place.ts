import type { Core } from '@strapi/strapi';
import { sheetTypes, type PlaceForDecision, type PlaceView } from '../../../shared';
import { presentPlace, presentPlaceForDecision } from '../presenters/place-view';
import { reviewStatus } from '../store/committee';
import type { PlaceRow, UserRow } from '../store/rows';
import { findOwnSheet, titleOfSheet } from '../store/sheets';
import { similarPlaces } from '../store/similar-places';
import { readReference } from '../store/territories';
import { nameOf } from '../store/users';

const { practices } = sheetTypes;

const nameAround = async (strapi: Core.Strapi, { inside }: PlaceRow) =>
  (await readReference(strapi, inside))?.label ?? null;

/** A proposed place as its author sees it. */
export async function showPlace(strapi: Core.Strapi, user: UserRow, place: PlaceRow): Promise<PlaceView> {
  const sheet = await findOwnSheet(strapi, practices, user, place.practice);
  const status = sheet && (await reviewStatus(strapi, practices.uid, sheet.documentId));
  return presentPlace({ place, inside: await nameAround(strapi, place), sheet, locked: status?.locked ?? false });
}

/** The same as an editor decides on it. */
export async function showPlaceForDecision(strapi: Core.Strapi, place: PlaceRow): Promise<PlaceForDecision> {
  const { user, state, name } = place;
  return presentPlaceForDecision({
    place,
    inside: await nameAround(strapi, place),
    userName: user ? await nameOf(strapi, user) : '',
    sheet: await titleOfSheet(strapi, practices, place.practice),
    similar: state === 'pending' ? await similarPlaces(strapi, name) : [],
  });
}
