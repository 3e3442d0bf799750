import type { layout as fr } from '../fr/layout';

export const layout: typeof fr = {
  name: 'Passerelles',
  skip: 'Skip to content',
  mainNavigation: 'Main navigation',
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  sections: {
    practices: 'Practices',
    meetings: 'Meetings',
    actors: 'Actors',
    themes: 'Themes',
    committees: 'Committees',
    desk: 'Association desk',
  },
  licence: 'Content under CC BY 4.0 licence',
  newsletter: 'Newsletter',
  records: 'Decision records',
  openData: 'Open data',
  personalData: 'Personal data',
  accessibility: 'Accessibility',
};
