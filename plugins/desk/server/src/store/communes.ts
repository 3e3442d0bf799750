import type { Core } from '@strapi/strapi';
import { communeCodeOf, DeskError, type PracticeChanges } from '../../../shared';

interface Territories {
  ensureCommune(code: string): Promise<string | null>;
}

/** The changes with every commune of the official list as one of the database: it enters it now, in the transaction of the save. */
export async function withCommunes(strapi: Core.Strapi, changes: PracticeChanges): Promise<PracticeChanges> {
  if (!changes.territories?.some((reference) => communeCodeOf(reference) !== null)) return changes;
  const service = strapi.plugin('exchange').service('territories') as Territories;
  const territories: string[] = [];
  for (const [index, reference] of changes.territories.entries()) {
    const code = communeCodeOf(reference);
    const documentId = code === null ? reference : await service.ensureCommune(code);
    if (documentId === null) throw new DeskError('INVALID', { issues: [{ path: `territories.${index}`, code: 'UNKNOWN_REFERENCE' }] });
    territories.push(documentId);
  }
  return { ...changes, territories: [...new Set(territories)] };
}
