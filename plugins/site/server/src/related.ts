import type { Core } from '@strapi/strapi';
import type { ContentChanged } from '@passerelles/outbox/shared';
import type { Addressed } from '../../shared';

interface Dependent {
  uid: string;
  slug: string;
}

/** The documents that show the changed one (known to the search plugin), and those that it is or was linked to. */
export async function relatedTo(strapi: Core.Strapi, change: ContentChanged): Promise<Addressed[]> {
  const dependents: Dependent[] = await strapi.plugin('search').service('dependents').of(change.uid, change.documentId);
  return [...dependents.map(({ uid, slug }) => ({ uid, slug })), ...(await addressesOf(strapi, change.refs))];
}

/** Public references of the records about a document: their pages show its title and address while it is published. */
export function recordsOf(strapi: Core.Strapi, change: Pick<ContentChanged, 'uid' | 'documentId'>): Promise<string[]> {
  return strapi.plugin('committee').service('records').references(change.uid, change.documentId);
}

async function addressesOf(strapi: Core.Strapi, refs: ContentChanged['refs']): Promise<Addressed[]> {
  const byUid = new Map<string, string[]>();
  for (const ref of refs) byUid.set(ref.uid, [...(byUid.get(ref.uid) ?? []), ref.documentId]);
  const addresses: Addressed[] = [];
  for (const [uid, documentIds] of byUid) {
    const found = await strapi.db.query(uid).findMany({ select: ['slug'], where: { documentId: { $in: documentIds } } });
    // Draft and published rows of one document may both be found; the paths are made unique afterwards.
    addresses.push(...found.flatMap(({ slug }: { slug: string | null }) => (slug ? [{ uid, slug }] : [])));
  }
  return addresses;
}
