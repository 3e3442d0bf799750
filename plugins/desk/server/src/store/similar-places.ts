import { likeness, proposedPlaceKinds, tellingWords } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { namesService } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';
import type { TerritoryRow } from './rows';
import { findTerritories } from './territories';
import { uids } from './uids';

const atMost = 5;
/** Longest names are cut into no more look-ups than this. */
const mostWords = 6;
const mostOfAWord = 100;

/** Territories that may be the proposed one: those found by its whole name, then quartiers and perimeters that share half of its words. At most five. */
export async function similarPlaces(strapi: Core.Strapi, name: string): Promise<TerritoryRow[]> {
  const whole = (await serviceOf(strapi, namesService).find(uids.territory, name, atMost)).map(
    ({ documentId }) => documentId,
  );
  const ids = new Set(whole);
  for (const word of tellingWords(name).slice(0, mostWords)) {
    for (const { documentId } of await serviceOf(strapi, namesService).find(uids.territory, word, mostOfAWord))
      ids.add(documentId);
  }
  const rows = await findTerritories(strapi, { documentId: { $in: [...ids] } });
  const named = whole.flatMap((id) => rows.find(({ documentId }) => documentId === id) ?? []);
  const isPlace = ({ kind }: TerritoryRow) => proposedPlaceKinds.some((one) => one === kind);
  const alike = rows.filter((row) => !named.includes(row) && isPlace(row) && likeness(name, row.name) >= 0.5);
  return [...named, ...alike.sort((a, b) => likeness(name, b.name) - likeness(name, a.name))].slice(0, atMost);
}
