import { publishedService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { SheetLine, SheetType } from '../../../shared';
import { presentLine } from '../presenters/sheet-view';
import { reviewStatus } from '../store/committee';
import { membershipsOf } from '../store/memberships';
import type { UserRow } from '../store/rows';
import { draftsOf, publishedAmong } from '../store/sheets';

/** Every sheet of my actors, whoever wrote it. */
export async function listMySheets(strapi: Core.Strapi, type: SheetType, user: UserRow): Promise<SheetLine[]> {
  const actors = (await membershipsOf(strapi, user)).map(({ actor }) => actor);
  if (actors.length === 0) return [];
  const drafts = await draftsOf(strapi, type, actors);
  const ids = drafts.map(({ documentId }) => documentId);
  const published = await publishedAmong(strapi, type, ids);
  const read = await serviceOf(strapi, publishedService).read(type.uid, [...published]);
  const views = new Map(read.map((view) => [view.documentId, view]));
  const lines: SheetLine[] = [];
  for (const draft of drafts) {
    const status = await reviewStatus(strapi, type.uid, draft.documentId);
    const isPublic = published.has(draft.documentId);
    lines.push(presentLine(type, draft, status, isPublic && (views.get(draft.documentId) ?? true)));
  }
  return lines;
}
