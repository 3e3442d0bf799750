import { fromStored, referencesIn, type Reference, type Target } from '@passerelles/content/shared';
import { schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type FieldIssue, type SheetFields, type SheetType } from '../../../shared';
import { membershipsOf } from './memberships';
import type { UserRow } from './rows';
import { isFollowed, readableBy, type SheetRow } from './sheets';
import { targetUids } from './uids';

const keyOf = ({ target, documentId, bySlug }: Reference) => `${target} ${bySlug} ${documentId}`;

/** A file enters a sheet by its own door; a save may only leave some out, or say them in another order. */
function unknownFiles(type: SheetType, changes: SheetFields, stored: SheetRow | null): FieldIssue[] {
  const before: SheetFields = stored ? fromStored(type, stored) : {};
  return Object.entries(changes).flatMap(([name, value]) => {
    if (type.fields[name]?.kind.input.type !== 'files') return [];
    const known = (before[name] ?? []) as number[];
    return (value as number[]).flatMap((id, index) =>
      known.includes(id) ? [] : { path: `${name}.${index}`, code: 'UNKNOWN_REFERENCE' as const },
    );
  });
}

/**
 * Refuses a theme, territory, actor or sheet that is not there (any more), and says where it stood. Somebody else's draft is not there;
 * what the sheet refers to already may stay.
 */
export async function checkReferences(
  strapi: Core.Strapi,
  type: SheetType,
  user: UserRow,
  changes: SheetFields,
  stored: SheetRow | null,
): Promise<void> {
  const before = new Set(stored ? referencesIn(type, fromStored(type, stored)).map(keyOf) : []);
  const added = referencesIn(type, changes).filter((reference) => !before.has(keyOf(reference)));
  const mine = added.length === 0 ? [] : (await membershipsOf(strapi, user)).map(({ actor }) => actor.documentId);
  const issues: FieldIssue[] = unknownFiles(type, changes, stored);
  for (const target of new Set(added.map((reference) => reference.target)))
    for (const bySlug of [false, true]) {
      const wanted = added.filter((reference) => reference.target === target && reference.bySlug === bySlug);
      const known = await findKnown(strapi, target, bySlug ? 'slug' : 'documentId', wanted, mine);
      const unknown = wanted.filter(({ documentId }) => !known.has(documentId));
      issues.push(...unknown.map(({ path }) => ({ path: path.join('.'), code: 'UNKNOWN_REFERENCE' as const })));
    }
  for (const { documentId, path } of added)
    if (path.length === 1 && isOneToOne(strapi, type.uid, String(path[0])))
      if (await isFollowed(strapi, type.uid, String(path[0]), documentId, stored?.documentId ?? null))
        issues.push({ path: path.join('.'), code: 'ALREADY_USED' });
  if (issues.length > 0) throw new DeskError('INVALID', { issues });
}

/** Writing such a relation takes it away from the document that had it. */
const isOneToOne = (strapi: Core.Strapi, uid: string, field: string): boolean =>
  schemaOf(strapi, uid)?.attributes[field]?.['relation'] === 'oneToOne';

async function findKnown(
  strapi: Core.Strapi,
  target: Target,
  key: 'slug' | 'documentId',
  wanted: readonly Reference[],
  mine: readonly string[],
): Promise<Set<string>> {
  if (wanted.length === 0) return new Set();
  const rows: Record<string, string>[] = await strapi.db.query(targetUids[target]).findMany({
    where: { $and: [{ [key]: { $in: wanted.map(({ documentId }) => documentId) } }, readableBy(target, mine)] },
    select: [key],
  });
  return new Set(rows.flatMap((row) => row[key] ?? []));
}
