import {
  labelTerritory,
  type LabelledTerritory,
  isSamePlaceName,
  proposedPlaceKinds,
} from '@passerelles/content/shared';
import { documentsOf, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { communeCodeOf } from '../../../shared';
import { nameOfCommune } from './communes';
import type { TerritoryRow } from './rows';
import { freeSlug } from './slugs';
import { uids } from './uids';

const select = ['id', 'documentId', 'name', 'kind', 'code'];
const populate = { parents: { select: ['name', 'kind', 'code'] } };

/** With their parents, which their labels take. */
export const findTerritories = (strapi: Core.Strapi, where: object): Promise<TerritoryRow[]> =>
  strapi.db.query(uids.territory).findMany({ where, select, populate });

export const readTerritory = async (strapi: Core.Strapi, documentId: string): Promise<TerritoryRow | null> =>
  (await findTerritories(strapi, { documentId }))[0] ?? null;

/** What a reference of the look-up designates, whether it is in the database or a commune of the official list; null for nothing. */
export async function readReference(
  strapi: Core.Strapi,
  reference: string,
): Promise<{ label: string; kind: string | null } | null> {
  const code = communeCodeOf(reference);
  const commune = code === null ? null : nameOfCommune(strapi, code);
  const found: LabelledTerritory | null =
    code === null
      ? await readTerritory(strapi, reference)
      : commune === null
        ? null
        : { name: commune, kind: 'commune', code };
  return found && { label: labelTerritory(found), kind: found.kind ?? null };
}

/** The quartier or perimeter of this name in this territory, whatever its kind. */
export async function findPlaceInside(strapi: Core.Strapi, name: string, inside: string): Promise<TerritoryRow | null> {
  const code = communeCodeOf(inside);
  const holder = code === null ? { documentId: inside } : { kind: 'commune', code };
  const there = await findTerritories(strapi, { kind: { $in: [...proposedPlaceKinds] }, parents: holder });
  return there.find((place) => isSamePlaceName(place.name, name)) ?? null;
}

/** Adds a place to a territory by the ordinary rules of the documents. Answers null when the territory is gone; its row is held, so that two editors add one after the other. */
export async function createPlace(
  strapi: Core.Strapi,
  { name, kind }: { name: string; kind: string },
  inside: string,
): Promise<TerritoryRow | null> {
  const holder = await readTerritory(strapi, inside);
  if (!holder) return null;
  const slug = await freeSlug(strapi, uids.territory, name);
  const { documentId } = await documentsOf(strapi, uids.territory).create({
    data: { name, slug, kind, parents: [inside] },
  });
  return readTerritory(strapi, documentId);
}

export const lockTerritory = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const row = await readTerritory(strapi, documentId);
  if (row) await lockRow(strapi, uids.territory, row.id);
};
