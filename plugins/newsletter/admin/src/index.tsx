import type { StrapiApp } from '@strapi/strapi/admin';
import { Mail } from '@strapi/icons';
import { registerTrads } from './lib/panel';
import { mayOpen } from './permissions';
import fr from './translations/fr.json';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/newsletter',
      icon: Mail,
      intlLabel: { id: 'newsletter.menu', defaultMessage: fr.menu },
      permissions: mayOpen,
      position: 5,
      Component: () => import('./App').then(({ App }) => ({ default: App })),
    });
  },

  registerTrads,
};
