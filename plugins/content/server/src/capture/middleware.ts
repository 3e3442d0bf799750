import type { Core, Modules } from '@strapi/strapi';
import type { OutboxService } from '@passerelles/outbox/shared';
import { CONTENT_CHANGED, contentKey, type ContentChanged } from '../../../shared';
import { changeForReaders, writingActions } from '../../../shared/domain/changed-content';
import { publicVersion } from './public-version';
import { isTracked, unseenMirrors } from './tracked';

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
      const append = (change: ContentChanged): Promise<void> =>
        outbox.append(CONTENT_CHANGED, contentKey(change.uid, change.documentId), { ...change });
      const known = action === 'create' ? null : documentIdOf(context.params);
      const mirrors = unseenMirrors(uid).filter((name) => name in dataOf(context.params));
      const before = known ? await publicVersion(strapi, uid, known, mirrors) : null;
      const result = await next();
      const documentId = known ?? documentIdOf(result);
      if (!documentId) return result;
      const change = changeForReaders(before, await publicVersion(strapi, uid, documentId, mirrors));
      if (!change) return result;
      await append({ uid, documentId, action, slugs: change.slugs });
      for (const other of change.mirrored) await append({ ...other, action: 'update', slugs: [] });
      return result;
    });
  };
}

function dataOf(params: object): object {
  const data = 'data' in params ? params.data : null;
  return typeof data === 'object' && data !== null ? data : {};
}

function documentIdOf(holder: unknown): string | null {
  const documentId = (holder as { documentId?: unknown } | null)?.documentId;
  return typeof documentId === 'string' ? documentId : null;
}
