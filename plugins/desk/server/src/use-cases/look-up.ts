import { labelTerritory } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import { namesService } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';
import {
  communeReference,
  type ActorRef,
  type SheetRef,
  type SheetType,
  type TerritoryRef,
  type ThemeRef,
} from '../../../shared';
import { presentActor } from '../presenters/actor-ref';
import { presentSheetRef } from '../presenters/sheet-ref';
import { presentTerritory } from '../presenters/territory-ref';
import { findActors } from '../store/actors';
import type { UserRow } from '../store/rows';
import { readableSheets } from '../store/sheets';
import { similarPlaces } from '../store/similar-places';
import { uids } from '../store/uids';

const atMost = 20;

/** By name or acronym, the closest first. */
export async function lookUpActors(strapi: Core.Strapi, typed: string): Promise<ActorRef[]> {
  const ids = (await serviceOf(strapi, namesService).find(uids.actor, typed, atMost)).map(
    ({ documentId }) => documentId,
  );
  const rows = await findActors(strapi, { documentId: { $in: ids } }, atMost);
  return ids.flatMap((id) => rows.find(({ documentId }) => documentId === id) ?? []).map(presentActor);
}

/** By name or INSEE code, communes of the official list among them; each under the label that tells it apart. */
export async function lookUpTerritories(strapi: Core.Strapi, typed: string): Promise<TerritoryRef[]> {
  const found = await serviceOf(strapi, namesService).findTerritories(typed, atMost);
  return found.map((territory) => {
    const { documentId, name, kind, code } = territory;
    return {
      documentId: documentId ?? communeReference(code ?? ''),
      name,
      label: labelTerritory(territory),
      kind: kind ?? '',
      code,
    };
  });
}

/** Of the names that match, some are of drafts that this person may not know of. */
const lookedAt = 200;

/** Sheets of a type that are public or one's own, by their title, the closest first. */
export async function lookUpSheets(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  typed: string,
): Promise<SheetRef[]> {
  const found = await serviceOf(strapi, namesService).find(type.uid, typed, lookedAt);
  const ids = [...new Set(found.map(({ documentId }) => documentId))];
  const rows = await readableSheets(strapi, type, user, ids);
  // A draft's title that nobody else may read finds nothing, even when its published version has another.
  const named = found.flatMap(
    ({ documentId, name }) => rows.find((row) => row.documentId === documentId && row.title === name) ?? [],
  );
  return [...new Map(named.map((row) => [row.documentId, row])).values()].slice(0, atMost).map(presentSheetRef);
}

/** Territories that may be the quartier or perimeter of this name. */
export const lookUpSimilarPlaces = async (strapi: Core.Strapi, name: string): Promise<TerritoryRef[]> =>
  (await similarPlaces(strapi, name)).map(presentTerritory);

interface ThemeRow {
  documentId: string;
  name: string;
  parent: { name: string } | null;
}

/** All of them, each parent before its children. */
export async function listThemes(strapi: Core.Strapi): Promise<ThemeRef[]> {
  const rows: ThemeRow[] = await strapi.db
    .query(uids.theme)
    .findMany({ select: ['documentId', 'name'], populate: ['parent'], limit: 1000 });
  const place = ({ name, parent }: ThemeRow) => (parent ? `${parent.name}\u0001${name}` : name);
  return rows
    .sort((a, b) => place(a).localeCompare(place(b), 'fr'))
    .map(({ documentId, name, parent }) => ({ documentId, name, parent: parent?.name ?? null }));
}
