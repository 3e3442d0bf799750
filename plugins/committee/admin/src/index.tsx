import type { StrapiApp } from '@strapi/strapi/admin';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { SealCheck } from '@strapi/icons';
import { widgets } from './home/widgets';
import { registerTrads } from './lib/panel';
import { ReviewPanel } from './panel/ReviewPanel';
import { warnsFirst } from './panel/warnsFirst';
import { mayRead } from './permissions';
import fr from './translations/fr.json';

/** The content manager's API as far as this plugin uses it: adds panels beside the form of the edit view, and changes its buttons. */
type ContentManagerApis = {
  addEditViewSidePanel?: (panels: (typeof ReviewPanel)[]) => void;
  addDocumentAction?: (change: (actions: DocumentActionComponent[]) => DocumentActionComponent[]) => void;
};

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
    apis.addDocumentAction?.((actions) =>
      actions.map((action) => (action.type === 'update' ? warnsFirst(action) : action)),
    );
  },

  registerTrads,
};
