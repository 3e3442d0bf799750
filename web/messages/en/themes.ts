import { counted } from '../plural';
import type { themes as fr } from '../fr/themes';

export const themes: typeof fr = {
  title: 'Themes',
  lead: 'Where to begin when one searches without knowing what.',
  count: (count) => counted(count, 'item', 'items'),
  about: (name) => `Sheets, meetings and actors: ${name}.`,
  follow: 'Follow this theme by the newsletter',
  nothing: 'Nothing is published on this theme yet.',
  searchInside: 'Search in this theme',
};
