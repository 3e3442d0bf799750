import { CONTENT_CHANGED, contentKey, type ContentChanged } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import type { CommitteeRow } from '../store/rows';
import { uids } from '../store/tables';

/** A seat was given, ended or moved: the committee's page shows it. To be called in the transaction of the change. */
export async function announceComposition(
  strapi: Core.Strapi,
  committee: Pick<CommitteeRow, 'documentId' | 'slug'>,
): Promise<void> {
  const outbox: OutboxService = strapi.plugin('outbox').service('outbox');
  const change: ContentChanged = {
    uid: uids.committee,
    documentId: committee.documentId,
    action: 'update',
    slugs: [committee.slug],
    refs: [],
    shownBy: [],
  };
  await outbox.append(CONTENT_CHANGED, contentKey(change.uid, change.documentId), change);
}
