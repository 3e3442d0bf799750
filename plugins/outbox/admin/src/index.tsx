import type { StrapiApp } from '@strapi/strapi/admin';
import { Clock } from '@strapi/icons';
import { OPERATE_PERMISSION } from '../../shared';
import en from './translations/en.json';
import fr from './translations/fr.json';

const catalogues: Record<string, Record<string, string>> = { fr, en };

const prefixed = (catalogue: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`outbox.${key}`, message]));

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/outbox',
      icon: Clock,
      intlLabel: { id: 'outbox.menu', defaultMessage: fr.menu },
      permissions: [{ action: OPERATE_PERMISSION, subject: null }],
      position: 9,
      Component: () => import('./page/OutboxPage').then(({ OutboxPage }) => ({ default: OutboxPage })),
    });
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: prefixed(catalogues[locale] ?? {}) }))),
};
