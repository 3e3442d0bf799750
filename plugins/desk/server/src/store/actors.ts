import { documentsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ActorProposal } from '../../../shared';
import { freeSlug } from './slugs';
import type { ActorRow } from './rows';
import { uids } from './uids';

const select = ['id', 'documentId', 'name', 'slug', 'kind', 'acronym'];

export const readActor = (strapi: Core.Strapi, documentId: string): Promise<ActorRow | null> =>
  strapi.db.query(uids.actor).findOne({ where: { documentId }, select });

export const findActors = (strapi: Core.Strapi, where: object, limit: number): Promise<ActorRow[]> =>
  strapi.db.query(uids.actor).findMany({ where, select, limit, orderBy: { name: 'asc' } });

/** The actor that already carries this RNA or SIRET number: both are a body's own. */
export async function findActorByNumber(
  strapi: Core.Strapi,
  { rna, siret }: Pick<ActorProposal, 'rna' | 'siret'>,
): Promise<ActorRow | null> {
  const numbers = [...(rna ? [{ rna }] : []), ...(siret ? [{ siret }] : [])];
  return numbers.length === 0 ? null : strapi.db.query(uids.actor).findOne({ where: { $or: numbers }, select });
}

export async function createActor(strapi: Core.Strapi, proposal: ActorProposal): Promise<ActorRow> {
  const slug = await freeSlug(strapi, uids.actor, proposal.name);
  const { documentId } = await documentsOf(strapi, uids.actor).create({ data: { ...proposal, slug } });
  return (await readActor(strapi, documentId)) as ActorRow;
}
