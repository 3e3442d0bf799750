import { gateService, reviewsService } from '@passerelles/committee/shared';
import { documentsOf, hasDrafts, serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import type { ImportKind } from '../../../shared';
import { batchSize, together } from './batches';
import { publishableRelations, says } from './compare';
import { dataOf, kinds } from './kinds';
import { about, nameOf, type Session } from './session';
import { readFields, withoutSlug } from './stored';

/**
 * Publishes what the platform lets the import publish: types that no committee governs, always; governed ones with `historical` only, and
 * then with a public record that names who decided and why. After everything is written, so that a published sheet finds the others that
 * it refers to.
 */
export async function publishKind(session: Session, kind: ImportKind): Promise<void> {
  const { strapi, file, known, resolve, historical, wrote } = session;
  const { uid } = kinds[kind];
  if (!hasDrafts(strapi, uid)) return;
  const governed = await serviceOf(strapi, gateService).isGoverned(uid);
  const entries = [...file[kind].entries()].filter(([, item]) => !session.isFinished(item));
  for (const batch of batchesOf(governed && !historical ? [] : entries, batchSize)) {
    await session.pause();
    const wanted = batch.map((entry) => ({
      entry,
      documentId: known[kind].get(entry[1].slug) as string,
      data: withoutSlug(dataOf(kind, entry[1], resolve)),
    }));
    const published = await readFields(strapi, uid, wanted, 'published');
    // Relations to other sheets are settled by their own publication.
    const settled = publishableRelations(strapi, uid);
    await together(
      strapi,
      wanted.filter(({ documentId, data }) => {
        const version = published.get(documentId);
        return !version || !says(strapi, uid, version, data, settled);
      }),
      ({ entry, documentId }) =>
        about(kind, entry, async () => {
          if (governed && historical) {
            const { who: operator, why: reason } = historical;
            await serviceOf(strapi, reviewsService).admitHistorical({ uid, documentId, operator, reason });
          }
          await documentsOf(strapi, uid).publish({ documentId });
        }),
      ({ entry: [, item] }) => wrote({ kind, name: nameOf(item), what: 'published' }),
    );
    session.finish(batch.map(([, item]) => item));
  }
  if (governed && !historical) session.finish(entries.map(([, item]) => item));
}
