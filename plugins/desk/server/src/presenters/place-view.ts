import { fromStored, practice } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { sheetTypes, type PlaceForDecision, type PlaceView } from '../../../shared';
import { reviewStatus } from '../store/committee';
import type { PlaceRow, UserRow } from '../store/rows';
import { findOwnSheet, titleOfSheet } from '../store/sheets';
import { similarPlaces } from '../store/similar-places';
import { readReference } from '../store/territories';
import { nameOf } from '../store/users';
import { presentTerritory } from './territory-ref';

const { practices } = sheetTypes;
const instant = (value: string | Date) => new Date(value).toISOString();

async function presentSheet(strapi: Core.Strapi, user: UserRow, place: PlaceRow): Promise<PlaceView['practice']> {
  const sheet = await findOwnSheet(strapi, practices, user, place.practice);
  if (!sheet) return null;
  const has = place.territory !== null && fromStored(practice, sheet).territories.includes(place.territory.documentId);
  return {
    documentId: sheet.documentId,
    title: sheet.title ?? '',
    locked: (await reviewStatus(strapi, practices.uid, sheet.documentId))?.locked ?? false,
    has,
  };
}

async function presentProposal(strapi: Core.Strapi, place: PlaceRow): Promise<Omit<PlaceView, 'practice'>> {
  const { documentId, name, kind, state, reason, territory, createdAt, decidedAt } = place;
  return {
    documentId,
    name,
    kind,
    state,
    reason,
    inside: (await readReference(strapi, place.inside))?.label ?? null,
    territory: territory && presentTerritory(territory),
    createdAt: instant(createdAt),
    decidedAt: decidedAt && instant(decidedAt),
  };
}

export const presentPlace = async (strapi: Core.Strapi, user: UserRow, place: PlaceRow): Promise<PlaceView> => ({
  ...(await presentProposal(strapi, place)),
  practice: await presentSheet(strapi, user, place),
});

export async function presentPlaceForDecision(strapi: Core.Strapi, place: PlaceRow): Promise<PlaceForDecision> {
  const { user, decidedBy, state, name } = place;
  const similar = state === 'pending' ? await similarPlaces(strapi, name) : [];
  return {
    ...(await presentProposal(strapi, place)),
    user: { name: user ? await nameOf(strapi, user) : '', email: user?.email ?? '' },
    sheet: await titleOfSheet(strapi, practices, place.practice),
    decidedBy: decidedBy && [decidedBy.firstname, decidedBy.lastname].filter(Boolean).join(' '),
    similar: similar.map(presentTerritory),
  };
}
