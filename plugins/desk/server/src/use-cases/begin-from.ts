import { carriedToNextEdition, fromStored, practice, publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type InspiredInput, type NextEditionInput, type SheetType, type SheetView } from '../../../shared';
import type { UserRow } from '../store/rows';
import { readOwnSheet } from '../store/sheets';
import { createSheet } from './create-sheet';

/** A draft that follows a sheet or report of mine, with what stays from one edition to the next. A sheet has one next edition. */
export async function beginNextEdition(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  documentId: string,
  { title }: NextEditionInput,
): Promise<SheetView> {
  const source = await readOwnSheet(strapi, type, user, documentId);
  const data = { ...carriedToNextEdition(type, fromStored(type, source)), title, previousEdition: documentId };
  return createSheet(strapi, type, user, { actor: source.owner.documentId, data });
}

/** A draft inspired by a public sheet, with the link to it and what its author says was kept, changed and dropped. Its text is not copied. */
export async function beginInspired(
  strapi: Core.Strapi,
  user: UserRow,
  { actor, title, source: slug, kept, changed, dropped }: InspiredInput,
): Promise<SheetView> {
  const source = (await serviceOf(strapi, publishedService).bySlug(practice.uid, slug))?.view;
  if (!source) throw new DeskError('INVALID', { issues: [{ path: 'source', code: 'UNKNOWN_REFERENCE' }] });
  const { themes, audiences } = fromStored(practice, source);
  return createSheet(
    strapi,
    practice,
    user,
    { actor, data: { title, themes, audiences } },
    {
      inspiredBy: [source.documentId],
      lineage: [{ practiceSlug: source.slug, kept, changed, dropped }],
    },
  );
}
