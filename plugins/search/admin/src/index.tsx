import type { StrapiApp } from '@strapi/strapi/admin';
import { Search } from '@strapi/icons';
import { mayManage } from './permissions';
import en from './translations/en.json';
import fr from './translations/fr.json';

const catalogues: Record<string, Record<string, string>> = { fr, en };

const prefixed = (catalogue: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`search.${key}`, message]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/search',
      icon: Search,
      intlLabel: { id: 'search.menu', defaultMessage: fr.menu },
      permissions: mayManage,
      position: 3,
      Component: () => import('./page/SearchPage').then(({ SearchPage }) => ({ default: SearchPage })),
    });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
