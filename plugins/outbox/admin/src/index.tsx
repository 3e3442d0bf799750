import type { StrapiApp } from '@strapi/strapi/admin';
import { Clock } from '@strapi/icons';
import { OPERATE_PERMISSION } from '../../shared';
import { registerTrads } from './lib/panel';
import fr from './translations/fr.json';

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

  registerTrads,
};
