import { labelTranslations } from './labels';

export default {
  register() {},
  // In French too, although the stored labels are French: Strapi takes the English ones wherever a language has none.
  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(
      locales.map((locale) => ({
        locale,
        data: locale === 'en' || locale === 'fr' ? labelTranslations(locale) : {},
      })),
    ),
};
