import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** What the content manager (and i18n's addition to it) reads or writes rows by; `content-types` only describes them. */
const rowRoutes =
  /\/content-manager\/(?:collection-types|single-types|relations|get-fill-from-locale|preview\/url)\/([^/]+)/i;

/** As the router decodes it: what it could not decode names no content type. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Strapi hides a type with `content-manager.visible: false` from the panel's menus only: a super admin may still read it by
 * the content manager's API, and no role can be told otherwise. Behind those names are ballots that a stage keeps secret,
 * links of mails, and what people asked of the desk and the letter; they have doors of their own, with rules.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  (context: Context, next: Next) => {
    const named = rowRoutes.exec(context.path)?.[1];
    if (named === undefined) return next();
    // Strapi lists its types anew each time that it is asked for them.
    const { contentTypes } = strapi;
    const uid = decoded(named);
    const type = Object.hasOwn(contentTypes, uid) ? contentTypes[uid as keyof typeof contentTypes] : undefined;
    const { visible } = (type?.pluginOptions?.['content-manager'] ?? {}) as { visible?: boolean };
    if (visible === false)
      throw new errors.PolicyError('Ce type de contenu n’est pas ouvert au gestionnaire de contenus.', {
        code: 'HIDDEN_TYPE',
      });
    return next();
  };
