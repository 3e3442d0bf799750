import { mapReferences, referencesIn, territoriesService } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { communeCodeOf, DeskError, type SheetFields, type SheetType } from '../../../shared';

const territories = (strapi: Core.Strapi) => serviceOf(strapi, territoriesService);

/** The name of a commune of the official list, in the database or not. */
export const nameOfCommune = (strapi: Core.Strapi, code: string): string | null =>
  territories(strapi)
    .communes()
    .find((commune) => commune.code === code)?.name ?? null;

/** The documentId of what a reference designates: a commune of the official list enters the database now, in the open transaction. */
export const storedTerritory = async (strapi: Core.Strapi, reference: string): Promise<string | null> => {
  const code = communeCodeOf(reference);
  return code === null ? reference : territories(strapi).ensureCommune(code);
};

/** The changes with every commune of the official list as one of the database, wherever a field refers to a territory. */
export async function withCommunes(strapi: Core.Strapi, type: SheetType, changes: SheetFields): Promise<SheetFields> {
  const known = new Map<string, string>();
  for (const { target, documentId: reference, path } of referencesIn(type, changes)) {
    if (target !== 'territory' || communeCodeOf(reference) === null) continue;
    const stored = await storedTerritory(strapi, reference);
    if (stored === null) {
      throw new DeskError('INVALID', { issues: [{ path: path.join('.'), code: 'UNKNOWN_REFERENCE' }] });
    }
    known.set(reference, stored);
  }
  return known.size === 0 ? changes : mapReferences(type, changes, (_, id) => known.get(id) ?? id);
}
