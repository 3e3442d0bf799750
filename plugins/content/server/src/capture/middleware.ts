import type { Core, Modules } from '@strapi/strapi';
import type { OutboxService } from '@passerelles/outbox/shared';
import { CONTENT_CHANGED, contentKey, type ContentChanged } from '../../../shared';
import { changeForReaders, cutsLinks, writingActions } from '../../../shared/domain/changed-content';
import { inParts } from '../../../shared/domain/content-change';
import { publicVersion } from './public-version';
import { incomingRelations, isTracked } from './tracked';
import { whatShows } from './what-shows';

type Middleware = Modules.Documents.Middleware.Middleware;

/**
 * Appends `content.changed` in the same transaction as the writing it tells of. It wraps the rest of the chain in a
 * transaction (the caller's, when there is one), calls it exactly once and never swallows what it throws.
 */
export function captureChanges(strapi: Core.Strapi, outbox: OutboxService): Middleware {
  return async (context, next) => {
    const action = writingActions[context.action];
    const { uid } = context;
    if (!action || !isTracked(uid)) return next();

    return strapi.db.transaction(async () => {
      const known = documentIdOf(context.params);
      const creates = action === 'create';
      const before = known && !creates ? await publicVersion(strapi, uid, known) : null;
      const mayCut = known && before && cutsLinks(action, dataOf(context.params), incomingRelations(strapi, uid));
      const shownBy = mayCut ? await whatShows(strapi, { uid, documentId: known }) : [];
      const result = await next();
      const documentId = creates ? documentIdOf(result) : known;
      if (!documentId) return result;
      const change = changeForReaders(before, await publicVersion(strapi, uid, documentId));
      if (change) {
        const parts: ContentChanged[] = inParts({ uid, documentId, action, ...change, shownBy });
        for (const [place, part] of parts.entries()) {
          await outbox.append(CONTENT_CHANGED, `${contentKey(uid, documentId)}${place > 0 ? `#${place}` : ''}`, part);
        }
      }
      return result;
    });
  };
}

function dataOf(params: object): unknown {
  return 'data' in params ? params.data : null;
}

function documentIdOf(holder: unknown): string | null {
  const documentId = (holder as { documentId?: unknown } | null)?.documentId;
  return typeof documentId === 'string' ? documentId : null;
}
