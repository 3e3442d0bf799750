import type { StrapiApp } from '@strapi/strapi/admin';
import { HandHeart, PinMap } from '@strapi/icons';
import { mayDecide, mayDecidePlaces } from './permissions';
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
    app.addMenuLink({
      // Not below the claims' address: their link would be shown as the current one too.
      to: 'plugins/desk-territoires',
      icon: PinMap,
      intlLabel: { id: 'desk.places.title', defaultMessage: fr['places.title'] },
      permissions: mayDecidePlaces,
      position: 3,
      Component: () => import('./places/PlacesPage').then(({ PlacesPage }) => ({ default: PlacesPage })),
    });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
