import type { Core } from '@strapi/strapi';
import type { PlacesAnswer, PlacesQuery, PlaceView } from '../../../shared';
import { showPlace, showPlaceForDecision } from './show-place';
import { listPlaceRows, placesOf } from '../store/places';
import type { UserRow } from '../store/rows';

export async function listMyPlaces(strapi: Core.Strapi, user: UserRow): Promise<PlaceView[]> {
  const views: PlaceView[] = [];
  for (const place of await placesOf(strapi, user)) views.push(await showPlace(strapi, user, place));
  return views;
}

/** What waits for the editors, oldest first; or what they answered, latest first. */
export async function listPlaces(strapi: Core.Strapi, { state, page, pageSize }: PlacesQuery): Promise<PlacesAnswer> {
  const { rows, total } = await listPlaceRows(strapi, state, (page - 1) * pageSize, pageSize);
  const data: PlacesAnswer['data'] = [];
  for (const row of rows) data.push(await showPlaceForDecision(strapi, row));
  return { data, meta: { page, pageSize, total } };
}
