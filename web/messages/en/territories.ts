import type { territories as fr } from '../fr/territories';

export const territories: typeof fr = {
  kind: {
    country: 'Country',
    region: 'Region',
    department: 'Department',
    epci: 'Intermunicipality',
    commune: 'Municipality',
    'priority-district': 'Priority district',
    'ad-hoc': 'Project area',
    foreign: 'Outside France',
  },
  code: 'Official code',
  parents: 'Part of',
  children: 'Territories with sheets',
  became: 'Became',
  predecessors: 'Took over from',
  validFrom: 'Exists since',
  validTo: 'Existed until',
  nothing: 'Nothing is published on this territory yet.',
  searchInside: 'Search in this territory',
};
