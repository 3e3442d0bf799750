import { populateOf, type Target } from '@passerelles/content/shared';
import { type Documents, documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type SheetType } from '../../../shared';
import { membershipsOf } from './memberships';
import type { ActorRow, UserRow } from './rows';

/** A draft as {@link findOwnSheet} reads it: the columns below, and those of its description. */
export type SheetRow = Record<string, unknown> & {
  id: number;
  documentId: string;
  title: string | null;
  slug: string | null;
  updatedAt: string;
};
export type OwnSheet = SheetRow & { owner: ActorRow };

/** The relation that says whose a sheet is. A meeting report is its organisers’. */
const ownership = { practice: 'owner', 'meeting-report': 'organisers' } as const;
const ownerOf = (type: SheetType): string => ownership[type.name as keyof typeof ownership];

/** Which documents of a target a person may know of, whose actors are `mine`: all but sheets that are neither public nor theirs. */
export function readableBy(target: Target, mine: readonly string[]): object {
  if (target !== 'practice' && target !== 'meeting-report') return {};
  return { $or: [{ publishedAt: { $notNull: true } }, { [ownership[target]]: { documentId: { $in: [...mine] } } }] };
}

/** What a sheet is known by to who may refer to it. */
export interface ReadableSheet {
  documentId: string;
  title: string;
  owner?: { name: string } | null;
  date?: { value: string } | null;
}

/** Those of these sheets that are public or one's own, a row for each version that this person may read. */
export async function readableSheets(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentIds: readonly string[],
): Promise<ReadableSheet[]> {
  if (documentIds.length === 0) return [];
  const mine = [...(await ownActors(strapi, user))];
  const apart = type.name === 'practice' ? 'owner' : 'date';
  return strapi.db.query(type.uid).findMany({
    where: { $and: [{ documentId: { $in: [...documentIds] } }, readableBy(type.name as Target, mine)] },
    select: ['documentId', 'title'],
    populate: [apart],
  });
}

/** Another sheet that follows this one already: of each edition there is one next. */
export async function isFollowed(
  strapi: Core.Strapi,
  uid: string,
  field: string,
  documentId: string,
  by: string | null,
): Promise<boolean> {
  const others = await strapi.db
    .query(uid)
    .count({ where: { [field]: { documentId }, ...(by !== null && { documentId: { $ne: by } }) } });
  return others > 0;
}

/** The documents of a type that is known at run time only. */
export const sheetsOf = (strapi: Core.Strapi, type: SheetType): Documents<SheetRow> => documentsOf(strapi, type.uid);

const actorFields = ['documentId', 'name', 'slug', 'kind', 'acronym'];

const asList = (value: unknown): ActorRow[] => (Array.isArray(value) ? value : value ? [value] : []) as ActorRow[];

async function ownActors(strapi: Core.Strapi, user: UserRow): Promise<Set<string>> {
  return new Set((await membershipsOf(strapi, user)).map(({ actor }) => actor.documentId));
}

/** The draft, when it belongs to an actor of this person; somebody else’s sheet does not exist for them. */
export async function findOwnSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<OwnSheet | null> {
  const populate = { ...populateOf(type), [ownerOf(type)]: { fields: actorFields } };
  const found = await sheetsOf(strapi, type).findOne({ documentId, status: 'draft', populate });
  if (!found) return null;
  const mine = await ownActors(strapi, user);
  const owner = asList(found[ownerOf(type)]).find((actor) => mine.has(actor.documentId));
  return owner ? { ...found, owner } : null;
}

export async function readOwnSheet(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<OwnSheet> {
  const found = await findOwnSheet(strapi, type, user, documentId);
  if (!found) throw new DeskError('NOT_FOUND');
  return found;
}

/** What a new sheet holds so that it is this actor’s. */
export const ownedBy = (type: SheetType, { documentId }: ActorRow): Record<string, unknown> =>
  ownerOf(type) === 'owner' ? { owner: documentId } : { [ownerOf(type)]: [documentId] };

/** A sheet stays somebody’s: who writes it can’t give it away by a save. */
export async function staysOwn(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  changes: Record<string, unknown>,
): Promise<boolean> {
  const owners = changes[ownerOf(type)];
  if (!Array.isArray(owners)) return true;
  const mine = await ownActors(strapi, user);
  return owners.some((id) => mine.has(id as string));
}

export const fieldOfOwner = ownerOf;

export async function titleOfSheet(strapi: Core.Strapi, type: SheetType, documentId: string): Promise<string | null> {
  const found: { title: string | null } | null = await strapi.db
    .query(type.uid)
    .findOne({ where: { documentId, publishedAt: null }, select: ['title'] });
  return found?.title ?? null;
}

export async function isPublished(strapi: Core.Strapi, type: SheetType, documentId: string): Promise<boolean> {
  return (await strapi.db.query(type.uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
}

export const countSheetsOf = (strapi: Core.Strapi, type: SheetType, actor: ActorRow): Promise<number> =>
  strapi.db.query(type.uid).count({ where: { publishedAt: null, [ownerOf(type)]: { id: actor.id } } });

/** Drafts of these actors’ sheets, last written first. */
export async function draftsOf(strapi: Core.Strapi, type: SheetType, actors: ActorRow[]): Promise<OwnSheet[]> {
  const key = ownerOf(type);
  const mine = new Set(actors.map(({ id }) => id));
  const rows: SheetRow[] = await strapi.db.query(type.uid).findMany({
    where: { publishedAt: null, [key]: { id: { $in: [...mine] } } },
    select: ['id', 'documentId', 'title', 'slug', 'updatedAt'],
    populate: [key],
    orderBy: { updatedAt: 'desc' },
  });
  return rows.flatMap((row) => {
    const owner = asList(row[key]).find(({ id }) => mine.has(id));
    return owner ? [{ ...row, owner }] : [];
  });
}

export async function publishedAmong(
  strapi: Core.Strapi,
  type: SheetType,
  documentIds: string[],
): Promise<Set<string>> {
  const rows: { documentId: string }[] = await strapi.db.query(type.uid).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
