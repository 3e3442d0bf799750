import type { StrapiApp } from '@strapi/strapi/admin';
import { SealCheck } from '@strapi/icons';
import { widgets } from './home/widgets';
import { registerTrads } from './lib/panel';
import { ReviewPanel } from './panel/ReviewPanel';
import { mayRead } from './permissions';
import fr from './translations/fr.json';

/** The content manager's API as far as this plugin uses it: adds panels beside the form of the edit view. */
type ContentManagerApis = { addEditViewSidePanel?: (panels: (typeof ReviewPanel)[]) => void };

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
    app.widgets.register(widgets);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const apis = app.getPlugin('content-manager').apis as ContentManagerApis;
    apis.addEditViewSidePanel?.([ReviewPanel]);
  },

  registerTrads,
};
