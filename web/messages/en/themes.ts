import { counted } from '../plural';
import type { themes as fr } from '../fr/themes';

export const themes: typeof fr = {
  title: 'Themes',
  lead: 'Where to begin when one searches without knowing what.',
  count: (count) => counted(count, 'item', 'items', 1),
  synonyms: 'Also called',
  children: 'More precisely',
  parent: 'Part of',
  nothing: 'Nothing is published on this theme yet.',
  searchInside: 'Search in this theme',
};
