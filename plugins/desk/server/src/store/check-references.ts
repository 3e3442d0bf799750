import { referencesIn } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { DeskError, type FieldIssue, type SheetFields, type SheetType } from '../../../shared';
import { targetUids } from './uids';

/** Refuses a theme, territory, actor or sheet that is not there (any more), and says where it stood. */
export async function checkReferences(strapi: Core.Strapi, type: SheetType, changes: SheetFields): Promise<void> {
  const references = referencesIn(type, changes);
  const issues: FieldIssue[] = [];
  for (const target of new Set(references.map((reference) => reference.target))) {
    const wanted = references.filter((reference) => reference.target === target);
    const rows: { documentId: string }[] = await strapi.db
      .query(targetUids[target])
      .findMany({ where: { documentId: { $in: wanted.map(({ documentId }) => documentId) } }, select: ['documentId'] });
    const known = new Set(rows.map(({ documentId }) => documentId));
    issues.push(
      ...wanted
        .filter(({ documentId }) => !known.has(documentId))
        .map(({ path }) => ({ path: path.join('.'), code: 'UNKNOWN_REFERENCE' as const })),
    );
  }
  if (issues.length > 0) throw new DeskError('INVALID', { issues });
}
