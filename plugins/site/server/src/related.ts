import { serviceOf } from '@passerelles/kit/server';
import { recordsService } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import { type ContentChanged, dependentsService } from '@passerelles/content/shared';
import type { Addressed } from '../../shared';

const actor = 'api::actor.actor';
const committee = 'plugin::committee.committee';

/** The documents that show the changed one or showed it, and those that it is or was linked to. */
export async function relatedTo(strapi: Core.Strapi, change: ContentChanged): Promise<Addressed[]> {
  const dependents = serviceOf(strapi, dependentsService);
  const showing = [...(await dependents.of(change.uid, change.documentId)), ...change.shownBy].map(({ uid, slug }) => ({
    uid,
    slug,
  }));
  return [
    ...showing,
    ...(await addressesOf(strapi, change.refs)),
    ...(change.uid === actor ? await committees(strapi) : []),
  ];
}

/** All of them: any may name the actor it belongs to or that a member represents, and there are few. */
async function committees(strapi: Core.Strapi): Promise<Addressed[]> {
  const found: { slug: string | null }[] = await strapi.db.query(committee).findMany({ select: ['slug'] });
  return found.flatMap(({ slug }) => (slug ? [{ uid: committee, slug }] : []));
}

/** Public references of the records about a document: their pages show its title and address while it is published. */
export function recordsOf(strapi: Core.Strapi, change: Pick<ContentChanged, 'uid' | 'documentId'>): Promise<string[]> {
  return serviceOf(strapi, recordsService).references(change.uid, change.documentId);
}

async function addressesOf(strapi: Core.Strapi, refs: ContentChanged['refs']): Promise<Addressed[]> {
  const byUid = new Map<string, string[]>();
  for (const ref of refs) byUid.set(ref.uid, [...(byUid.get(ref.uid) ?? []), ref.documentId]);
  const addresses: Addressed[] = [];
  for (const [uid, documentIds] of byUid) {
    const found = await strapi.db
      .query(uid)
      .findMany({ select: ['slug'], where: { documentId: { $in: documentIds } } });
    // Draft and published rows of one document may both be found; the paths are made unique afterwards.
    addresses.push(...found.flatMap(({ slug }: { slug: string | null }) => (slug ? [{ uid, slug }] : [])));
  }
  return addresses;
}
