import type { Core } from '@strapi/strapi';

const readingActions = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/**
 * Second line behind the routes' own refusal: whatever reads documents on behalf of a route of `src/api` gets published
 * versions. Routes of plugins are not concerned: the desk (`/api/my/*`) shows authors their own drafts.
 */
export function readPublishedOnly(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const info: { type?: string; apiName?: string } | undefined = strapi.requestContext.get()?.state?.route?.info;
    const publicRead = info?.type === 'content-api' && Boolean(info.apiName) && readingActions.has(context.action);
    if (publicRead && context.contentType.options?.draftAndPublish) {
      Object.assign(context, { params: { ...context.params, status: 'published' } });
    }
    return next();
  });
}
