import type { StrapiApp } from '@strapi/strapi/admin';
import { SealCheck } from '@strapi/icons';
import { ReviewPanel } from './panel/ReviewPanel';
import { mayRead } from './permissions';
import en from './translations/en.json';
import fr from './translations/fr.json';

const catalogues: Record<string, Record<string, string>> = { fr, en };

/** The content manager's API as far as this plugin uses it: adds panels beside the form of the edit view. */
type ContentManagerApis = { addEditViewSidePanel?: (panels: (typeof ReviewPanel)[]) => void };

const prefixed = (catalogue: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`committee.${key}`, message]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/committee',
      icon: SealCheck,
      intlLabel: { id: 'committee.menu', defaultMessage: fr.menu },
      permissions: mayRead,
      position: 1,
      Component: () => import('./pages/App').then(({ App }) => ({ default: App })),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
    apis.addEditViewSidePanel?.([ReviewPanel]);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
