import type { StrapiApp } from '@strapi/strapi/admin';
import { HandHeart } from '@strapi/icons';
import { mayDecide } from './permissions';
import en from './translations/en.json';
import fr from './translations/fr.json';

const catalogues: Record<string, Record<string, string>> = { fr, en };

const prefixed = (catalogue: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`desk.${key}`, message]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/desk',
      icon: HandHeart,
      intlLabel: { id: 'desk.menu', defaultMessage: fr.menu },
      permissions: mayDecide,
      position: 2,
      Component: () => import('./claims/ClaimsPage').then(({ ClaimsPage }) => ({ default: ClaimsPage })),
    });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
