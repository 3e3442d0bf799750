import type { StrapiApp } from '@strapi/strapi/admin';
import { logo } from './logo';
import { nameTab } from './tab-name';
import { theme } from './theme';

const languageKey = 'strapi-admin-language';

// The users are French speakers: their first visit is in French whatever the browser says; the profile page changes it.
if (!window.localStorage.getItem(languageKey)) window.localStorage.setItem(languageKey, 'fr');

// Strapi announces its media library over every page until each person closes that: here nobody has to. Its key ends with the id of the
// installation, which is none, before and after the panel has asked for it.
for (const legacy of [true, false])
  for (const installation of ['undefined', 'false'])
    window.localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${legacy}:${installation}`, 'true');

const name = 'Passerelles';
nameTab(name);

/** Of Strapi's own widgets on the first page, those that help to write; counts of webhooks and the like are for its makers. */
const kept = ['last-edited-entries', 'last-published-entries'];

export default {
  config: {
    locales: ['fr'],
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
    translations: {
      fr: {
        'app.components.LeftMenu.navbrand.title': name,
        'app.components.LeftMenu.navbrand.workplace': 'Administration',
        'app.components.LeftMenu.logo.alt': name,
        'Auth.form.welcome.title': `Bienvenue sur ${name}`,
        'Auth.form.welcome.subtitle': 'Connectez-vous à votre compte',
        'HomePage.header.subtitle': `${name}\u00a0: ce qui vous attend`,
        'HomePage.addWidget.title': 'Ajouter un bloc',
        'HomePage.addWidget.button': 'Ajouter un bloc',
        'HomePage.addWidget.noWidgetsAvailable': 'Tous les blocs sont déjà là',
        'HomePage.widget.delete': 'Retirer',
        'HomePage.widget.drag': 'Glisser pour déplacer',
      },
      en: {
        'app.components.LeftMenu.navbrand.title': name,
        'app.components.LeftMenu.navbrand.workplace': 'Administration',
        'app.components.LeftMenu.logo.alt': name,
        'Auth.form.welcome.title': `Welcome to ${name}`,
        'Auth.form.welcome.subtitle': 'Log in to your account',
        'HomePage.header.subtitle': `${name}: what waits for you`,
      },
    },
  },
  // Strapi calls this behind the plugins' own, whose widgets are then known.
  register(app: StrapiApp) {
    app.widgets.register((all) => {
      const ours = all.filter(({ pluginId }) => pluginId === 'committee');
      return [...ours, ...all.filter(({ id }) => kept.includes(id))];
    });
  },
};
