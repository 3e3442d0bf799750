import type { StrapiApp } from '@strapi/strapi/admin';
import en from './translations/en.json';
import fr from './translations/fr.json';

const catalogues: Record<string, Record<string, string>> = { fr, en };

const prefixed = (catalogue: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`search.${key}`, message]));

/** No screen of its own: editors keep synonyms in the content manager, like any other content. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'search', name: fr.name });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
