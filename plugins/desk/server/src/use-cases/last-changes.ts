import type { Core } from '@strapi/strapi';
import type { LastChange } from '../../../shared';
import { namesOf } from '../store/users';
import { versionsOf } from '../store/versions';

/** Who last changed each of these fields; a field that no version changed is not there. */
export async function lastChanges(
  strapi: Core.Strapi,
  documentId: string,
  fields: readonly string[],
): Promise<Record<string, LastChange>> {
  if (fields.length === 0) return {};
  const rows = await versionsOf(strapi, documentId);
  const latest = fields.flatMap((field) => {
    const row = rows.find((one) => one.fields.includes(field));
    return row ? [{ field, row }] : [];
  });
  const names = await namesOf(
    strapi,
    latest.flatMap(({ row }) => row.author ?? []),
  );
  return Object.fromEntries(
    latest.map(({ field, row: { author, savedAt } }) => [
      field,
      { by: author && (names.get(author.id) ?? null), at: new Date(savedAt).toISOString() },
    ]),
  );
}
