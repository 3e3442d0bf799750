import type { Core } from '@strapi/strapi';
import { slugOf, type ActorRef, type TerritoryRef, type ThemeRef } from '../../../shared';
import { presentActor } from '../presenters/actor-ref';
import { findActors } from '../store/actors';
import { uids } from '../store/uids';

const atMost = 20;

/**
 * A name as typed, with either apostrophe; or every word of it in the slug, which has neither accents nor capitals, nor always the small
 * words (`ccas-angers` for “CCAS d’Angers”).
 */
function named(typed: string) {
  const words = slugOf(typed).split('-').filter((word) => word.length > 1);
  return [
    { name: { $containsi: typed.replace(/[’‘]/g, "'") } },
    { name: { $containsi: typed.replace(/'/g, '’') } },
    ...(words.length === 0 ? [] : [{ $and: words.map((word) => ({ slug: { $contains: word } })) }]),
  ];
}

export const lookUpActors = async (strapi: Core.Strapi, typed: string): Promise<ActorRef[]> =>
  (await findActors(strapi, { $or: [...named(typed), { acronym: { $containsi: typed } }] }, atMost)).map(presentActor);

interface TerritoryRow extends TerritoryRef {
  slug: string;
}

/** By name or INSEE code; the shortest names first: `Angers` before `Les Ponts-de-Cé (Angers)`. */
export async function lookUpTerritories(strapi: Core.Strapi, typed: string): Promise<TerritoryRef[]> {
  const rows: TerritoryRow[] = await strapi.db.query(uids.territory).findMany({
    where: { $or: [...named(typed), { code: typed.toUpperCase() }] },
    select: ['documentId', 'name', 'kind', 'code', 'slug'],
    limit: 200,
  });
  return rows
    .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name, 'fr'))
    .slice(0, atMost)
    .map(({ documentId, name, kind, code }) => ({ documentId, name, kind, code: code ?? null }));
}

interface ThemeRow {
  documentId: string;
  name: string;
  parent: { name: string } | null;
}

/** All of them, each parent before its children. */
export async function listThemes(strapi: Core.Strapi): Promise<ThemeRef[]> {
  const rows: ThemeRow[] = await strapi.db.query(uids.theme).findMany({ select: ['documentId', 'name'], populate: ['parent'], limit: 1000 });
  const place = ({ name, parent }: ThemeRow) => (parent ? `${parent.name}\u0001${name}` : name);
  return rows
    .sort((a, b) => place(a).localeCompare(place(b), 'fr'))
    .map(({ documentId, name, parent }) => ({ documentId, name, parent: parent?.name ?? null }));
}
