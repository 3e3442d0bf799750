import { labelTranslations } from './labels';

export default {
  register() {},
  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: locale === 'en' ? labelTranslations('en') : {} }))),
};
