import type { territories as fr } from '../fr/territories';

export const territories: typeof fr = {
  title: 'Territories',
  lead: 'Where something was shared: on the map, then from the largest to the smallest.',
  none: 'Nothing is published with a territory yet.',
  neighbours: 'Territories beside it',
  children: 'Territories with sheets',
  nothing: 'Nothing is published on this territory yet.',
  searchInside: 'Search in this territory',
};
