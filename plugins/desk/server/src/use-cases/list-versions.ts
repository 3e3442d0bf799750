import type { Core } from '@strapi/strapi';
import { DeskError, type SheetType, type VersionLine, type VersionView } from '../../../shared';
import { presentVersion, presentWholeVersion } from '../presenters/version-view';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { namesOf } from '../store/users';
import { findVersion, versionsOf } from '../store/versions';

/** The history of one’s own draft, latest first. */
export async function listVersions(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
): Promise<VersionLine[]> {
  await readOwnSheet(strapi, type, user, documentId);
  const rows = await versionsOf(strapi, documentId);
  const names = await namesOf(
    strapi,
    rows.flatMap(({ author }) => author ?? []),
  );
  return rows.map((row) => presentVersion(type, row, row.author && (names.get(row.author.id) ?? null)));
}

export async function readVersion(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  version: number,
): Promise<VersionView> {
  await readOwnSheet(strapi, type, user, documentId);
  const row = await findVersion(strapi, documentId, version);
  if (!row) throw new DeskError('NOT_FOUND');
  const names = await namesOf(strapi, row.author ? [row.author] : []);
  return presentWholeVersion(type, row, row.author && (names.get(row.author.id) ?? null));
}
