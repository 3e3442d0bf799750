import type { territories as fr } from '../fr/territories';

export const territories: typeof fr = {
  children: 'Territories with sheets',
  nothing: 'Nothing is published on this territory yet.',
  searchInside: 'Search in this territory',
};
