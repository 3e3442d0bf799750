import type { TerritoriesService } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { communeCodeOf, DeskError, type PracticeChanges } from '../../../shared';

const territories = (strapi: Core.Strapi) => strapi.plugin('content').service('territories') as TerritoriesService;

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

/** The changes with every commune of the official list as one of the database. */
export async function withCommunes(strapi: Core.Strapi, changes: PracticeChanges): Promise<PracticeChanges> {
  if (!changes.territories?.some((reference) => communeCodeOf(reference) !== null)) return changes;
  const known: string[] = [];
  for (const [index, reference] of changes.territories.entries()) {
    const documentId = await storedTerritory(strapi, reference);
    if (documentId === null)
      throw new DeskError('INVALID', { issues: [{ path: `territories.${index}`, code: 'UNKNOWN_REFERENCE' }] });
    known.push(documentId);
  }
  return { ...changes, territories: [...new Set(known)] };
}
