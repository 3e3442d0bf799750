import { documentsOf, inTransaction, lockWhere } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { findCommune } from './communes';

const uid = 'api::territory.territory';

/**
 * The documentId of the commune of an INSEE code, which enters the database when it is not there yet, with its official name and
 * parents. Null for a code of no commune. Two people who choose it at once get one: the second waits at the department's row.
 */
export async function ensureCommune(strapi: Core.Strapi, code: string): Promise<string | null> {
  const commune = findCommune(code);
  if (!commune) return null;
  const work = async (): Promise<string> => {
    const stored = await find(strapi, { kind: 'commune', code });
    if (stored) return stored;
    await lockDepartment(strapi, commune.parents);
    return (await find(strapi, { kind: 'commune', code })) ?? (await create(strapi, code, commune));
  };
  return inTransaction(strapi, work);
}

const find = async (strapi: Core.Strapi, where: object): Promise<string | null> =>
  ((await strapi.db.query(uid).findOne({ where, select: ['documentId'] })) as { documentId: string } | null)
    ?.documentId ?? null;

async function lockDepartment(strapi: Core.Strapi, parents: readonly string[]): Promise<void> {
  const department = parents.find((key) => key.startsWith('department:'))?.slice('department:'.length);
  await lockWhere(strapi, uid, { kind: 'department', code: department });
}

async function create(
  strapi: Core.Strapi,
  code: string,
  { name, slug: wanted }: { name: string; slug: string },
): Promise<string> {
  const coded = `${wanted}-${code.toLowerCase()}`;
  const slug = (await find(strapi, { slug: wanted })) === null ? wanted : coded;
  // Its parents are given by the rules of the documents, as to every commune.
  const { documentId } = await documentsOf(strapi, uid).create({ data: { name, slug, kind: 'commune', code } });
  return documentId;
}
