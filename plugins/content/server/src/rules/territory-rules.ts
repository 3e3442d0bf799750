import { acceptedTerritoryCode, normaliseTerritoryCode } from '../../../shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import type { Core } from '@strapi/strapi';
import { officialParents } from '../territories/complete';
import { isKnownCode } from '../territories/known-codes';
import { problemOf, type FieldProblem } from './problem';

type Values = Record<string, unknown>;
interface Coded {
  kind?: TerritoryKind | null;
  code?: string | null;
}

const uid = 'api::territory.territory';

/** Kind and code as they will stand once `data` is written, the code in the form in which codes are kept. */
async function coded(strapi: Core.Strapi, data: Values, documentId: string | undefined): Promise<Coded> {
  const stored: Coded | null =
    documentId && !('kind' in data && 'code' in data)
      ? await strapi.db.query(uid).findOne({ where: { documentId }, select: ['kind', 'code'] })
      : null;
  const { kind, code } = { ...stored, ...data } as Coded;
  return { kind, code: typeof code === 'string' && kind ? normaliseTerritoryCode(kind, code) || null : code };
}

/**
 * The data with its code as codes are kept, and with its official parents when it is a commune (or an EPCI) that gets its code and
 * for which nobody chose any.
 */
export async function completeTerritory(
  strapi: Core.Strapi,
  data: Values,
  documentId: string | undefined,
): Promise<Values> {
  if (!('code' in data) && !('kind' in data)) return data;
  const { kind, code } = await coded(strapi, data, documentId);
  const kept = 'code' in data || documentId ? { ...data, code: code ?? null } : data;
  if (
    !kind ||
    !code ||
    choosesParents(data['parents']) ||
    !isKnownCode(kind, code) ||
    (documentId && (await hasParents(strapi, documentId)))
  )
    return kept;
  const parents = await officialParents(strapi, kind, code);
  return parents.length > 0 ? { ...kept, parents } : kept;
}

/** A code is of its kind, and designates one territory. To be called with the data completed. */
export async function territoryProblems(
  strapi: Core.Strapi,
  data: Values,
  documentId: string | undefined,
): Promise<FieldProblem[]> {
  if (!('code' in data) && !('kind' in data)) return [];
  const { kind, code } = await coded(strapi, data, documentId);
  if (!kind || !code) return [];
  if (!isKnownCode(kind, code)) {
    const words = `« ${code} » n’est pas connu. Il faut ${acceptedTerritoryCode(kind, 'fr')}.`;
    return [problemOf(uid, { path: 'code', code: 'UNKNOWN_CODE' }, words)];
  }
  const other = (await strapi.db.query(uid).findOne({
    where: { kind, code, ...(documentId ? { documentId: { $ne: documentId } } : {}) },
    select: ['name'],
  })) as { name: string } | null;
  if (!other) return [];
  const words = `« ${code} » est déjà celui de « ${other.name} ».`;
  return [problemOf(uid, { path: 'code', code: 'ALREADY_USED' }, words)];
}

/** A relation may be given as a list, or as what is added to it and taken away. */
function choosesParents(given: unknown): boolean {
  if (Array.isArray(given)) return given.length > 0;
  if (given === null || typeof given !== 'object') return false;
  const { connect, set } = given as { connect?: unknown; set?: unknown };
  return [connect, set].some((list) => Array.isArray(list) && list.length > 0);
}

async function hasParents(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { documentId, parents: { id: { $notNull: true } } } })) > 0;
}
