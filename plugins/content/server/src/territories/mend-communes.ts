import { documentsOf, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { normaliseTerritoryCode } from '../../../shared';
import { isKnownCode } from './known-codes';

const uid = 'api::territory.territory';

interface Commune {
  documentId: string;
  name: string;
  code: string;
  parents: unknown[];
}

/**
 * Communes that came in before their codes were checked: a code written otherwise is written as codes are kept, and a commune without
 * parents gets its official ones. A code that is not known is told in the log, by name, and left to the editors.
 * @returns how many were changed.
 */
export async function mendCommunes(strapi: Core.Strapi): Promise<number> {
  const stored = await rowsOf<Commune>(strapi, uid).findMany({
    where: { kind: 'commune', code: { $notNull: true } },
    select: ['documentId', 'name', 'code'],
    populate: { parents: { select: ['id'] } },
  });
  let mended = 0;
  for (const { documentId, name, code, parents } of stored) {
    const kept = normaliseTerritoryCode('commune', code);
    if (!isKnownCode('commune', kept))
      strapi.log.warn(`Territory “${name}”: the code ${JSON.stringify(code)} is that of no commune.`);
    else if (kept !== code || parents.length === 0) {
      await strapi.db
        .transaction(() => documentsOf(strapi, uid).update({ documentId, data: { code: kept } }))
        .then(
          () => (mended += 1),
          (error: Error) => strapi.log.warn(`Territory “${name}”: ${error.message}`),
        );
    }
  }
  return mended;
}
