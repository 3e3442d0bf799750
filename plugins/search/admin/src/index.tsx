import type { StrapiApp } from '@strapi/strapi/admin';
import { Search } from '@strapi/icons';
import { registerTrads } from './lib/panel';
import { mayManage } from './permissions';
import fr from './translations/fr.json';

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

  registerTrads,
};
