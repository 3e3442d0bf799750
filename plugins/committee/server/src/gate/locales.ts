import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/**
 * The locales that a publication concerns: `[null]` for a type that is not translated; `*` is every locale that has a
 * draft; none said is the default locale.
 */
export async function localesOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  asked: unknown,
): Promise<(string | null)[]> {
  if (!schemaOf(strapi, uid)?.pluginOptions?.i18n?.localized) return [null];
  if (Array.isArray(asked) && !asked.includes('*')) return asked.map(String);
  if (asked === '*' || Array.isArray(asked)) {
    const drafts: { locale: string }[] = await rowsOf(strapi, uid).findMany({
      where: { documentId, publishedAt: { $null: true } },
      select: ['locale'],
    });
    return drafts.map((draft) => draft.locale);
  }
  if (typeof asked === 'string' && asked) return [asked];
  return [await strapi.plugin('i18n').service('locales').getDefaultLocale()];
}
