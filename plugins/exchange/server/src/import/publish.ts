import { serviceOf } from '@passerelles/kit/server';
import { gateService, reviewsService } from '@passerelles/committee/shared';
import type { Core, UID } from '@strapi/strapi';
import type { Historical } from '../../../shared';
import { publishableRelations, says } from './compare';
import type { Data } from './resolve';
import { documentsOf, readFields } from './write';

/** Whether the version in public says already what the file says. Relations to other sheets are settled by their own publication. */
async function isPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Data,
): Promise<boolean> {
  const { slug: _slug, ...fields } = data;
  const published = await readFields(strapi, uid, documentId, fields, 'published');
  return published !== null && says(strapi, uid, published, fields, publishableRelations(strapi, uid));
}

/**
 * Publishes a document when the platform lets the import do so: types that no committee governs, always; governed ones
 * with `historical` only, and then with a public record that names who decided and why. Returns whether it published.
 */
export async function publish(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Data,
  historical: Historical | undefined,
): Promise<boolean> {
  const governed = await serviceOf(strapi, gateService).isGoverned(uid);
  if (governed && !historical) return false;
  if (await isPublished(strapi, uid, documentId, data)) return false;
  await strapi.db.transaction(async () => {
    if (governed && historical) {
      await serviceOf(strapi, reviewsService).admitHistorical({
        uid,
        documentId,
        operator: historical.who,
        reason: historical.why,
      });
    }
    await documentsOf(strapi, uid).publish({ documentId });
  });
  return true;
}
