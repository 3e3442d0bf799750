import { slugOf } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { type ActorProposal } from '../../../shared';
import { findActors } from './actors';
import type { ActorRow } from './rows';

const wordsOf = (name: string) =>
  slugOf(name)
    .split('-')
    .filter((word) => word.length > 3);

/** Actors of the directory that may be the proposed one: same number, same acronym, or most of its words. At most five, closest first. */
export async function similarActors(
  strapi: Core.Strapi,
  { name, acronym, rna, siret }: ActorProposal,
): Promise<ActorRow[]> {
  const words = wordsOf(name);
  const numbered = [
    ...(rna ? [{ rna }] : []),
    ...(siret ? [{ siret }] : []),
    ...(acronym ? [{ acronym: { $eqi: acronym } }] : []),
  ];
  const conditions = [...numbered, ...words.map((word) => ({ slug: { $contains: word } }))];
  if (conditions.length === 0) return [];
  const certain = numbered.length === 0 ? [] : await findActors(strapi, { $or: numbered }, 5);
  const likely = await findActors(strapi, { $or: conditions }, 200);
  const shared = ({ slug }: ActorRow) => words.filter((word) => slug.includes(word)).length;
  const close = likely
    .filter((actor) => shared(actor) * 2 >= Math.max(1, words.length))
    .sort((a, b) => shared(b) - shared(a));
  return [...new Map([...certain, ...close].map((actor) => [actor.id, actor])).values()].slice(0, 5);
}
