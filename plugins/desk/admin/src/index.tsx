import type { StrapiApp } from '@strapi/strapi/admin';
import { Discuss, HandHeart, PinMap } from '@strapi/icons';
import { registerTrads } from './lib/panel';
import { mayDecide, mayDecidePlaces, mayModerate } from './permissions';
import fr from './translations/fr.json';

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
    app.addMenuLink({
      to: 'plugins/desk-commentaires',
      icon: Discuss,
      intlLabel: { id: 'desk.comments.title', defaultMessage: fr['comments.title'] },
      permissions: mayModerate,
      position: 4,
      Component: () => import('./comments/CommentsPage').then(({ CommentsPage }) => ({ default: CommentsPage })),
    });
  },

  registerTrads,
};
