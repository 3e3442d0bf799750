import { ancestorsOf, graphNodeOf, publishedService, readUpwards } from '@passerelles/content/shared';
import { territoryKinds } from '@passerelles/config/vocabulary';
import { serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const reference = z.object({ documentId: z.string() });
/** What is read of the view of a theme or of a territory. */
const nodeSchema = z.object({
  documentId: z.string(),
  slug: z.string(),
  kind: z.enum(territoryKinds).nullish().catch(null),
  parent: reference.nullish().catch(null),
  parents: z.array(reference).nullish().catch(null),
});
type Node = z.infer<typeof nodeSchema>;

/**
 * Slugs of some themes, or territories, and of everything that they are surely in: what is shared in a commune is of interest to who follows
 * its region.
 * @returns what answers it for documents among `from`
 */
export async function lineageOf(
  strapi: Core.Strapi,
  uid: string,
  from: Iterable<string>,
): Promise<(documentIds: readonly string[]) => Set<string>> {
  const nodes = new Map<string, Node>();
  await readUpwards(nodes, from, async (ids) => {
    const read: Node[] = [];
    for (const some of batchesOf([...ids], 200))
      for (const view of await serviceOf(strapi, publishedService).read(uid, some)) read.push(nodeSchema.parse(view));
    return read;
  });
  const graphNode = (id: string) => graphNodeOf(nodes.get(id));
  return (documentIds) => new Set(ancestorsOf(documentIds, graphNode).flatMap((id) => nodes.get(id)?.slug ?? []));
}
