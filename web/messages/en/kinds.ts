import type { kinds as fr } from '../fr/kinds';

export const kinds: typeof fr = {
  one: {
    practice: 'Practice sheet',
    'meeting-report': 'Meeting report',
    actor: 'Actor',
    theme: 'Theme',
    territory: 'Territory',
    page: 'Page',
    committee: 'Committee',
    'decision-record': 'Decision record',
  },
  many: {
    practice: 'Practice sheets',
    'meeting-report': 'Meeting reports',
    actor: 'Actors',
    theme: 'Themes',
    page: 'Pages',
  },
};
