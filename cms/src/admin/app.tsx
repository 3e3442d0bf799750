import type { StrapiApp } from '@strapi/strapi/admin';

const languageKey = 'strapi-admin-language';

// The users are French speakers: their first visit is in French whatever the browser says; the profile page changes it.
if (!window.localStorage.getItem(languageKey)) window.localStorage.setItem(languageKey, 'fr');

export default {
  config: {
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {},
};
