import type { TerritoryKind } from '@passerelles/config/vocabulary';

export const territories = {
  kind: {
    country: 'Pays',
    region: 'Région',
    department: 'Département',
    epci: 'Intercommunalité',
    commune: 'Commune',
    'priority-district': 'Quartier prioritaire',
    'ad-hoc': 'Périmètre de projet',
    foreign: 'Hors de France',
  } satisfies Record<TerritoryKind, string>,
  code: 'Code officiel',
  parents: 'Fait partie de',
  children: 'Territoires qui ont des fiches',
  became: 'Devenu',
  predecessors: 'A pris la suite de',
  validFrom: 'Existe depuis',
  validTo: 'A existé jusqu’au',
  nothing: 'Rien n’est encore publié sur ce territoire.',
  searchInside: 'Chercher dans ce territoire',
};
