import { contentKinds } from '@passerelles/config/vocabulary';

const monitoring = 'comite-de-suivi';
const steering = 'comite-de-pilotage';

/** The committees that the platform begins with; afterwards they are kept in the panel. */
export const defaultCommittees = [
  {
    slug: monitoring,
    name: 'Comité de suivi',
    kind: 'monitoring',
    description: 'Examine les fiches proposées par les associations et recommande.',
    powers: ['Examiner les fiches pratiques', 'Rendre un avis au comité de pilotage', 'Demander des modifications'],
    cadence: { everyMonths: [1, 2] },
  },
  {
    slug: steering,
    name: 'Comité de pilotage',
    kind: 'steering',
    description: 'Décide de ce qui est publié au nom de la plateforme.',
    powers: [
      'Décider de la publication des fiches et des comptes rendus',
      'Émettre des réserves',
      'Corriger ou retirer une fiche publiée',
    ],
    cadence: { everyMonths: [3, 4] },
  },
];

/** The circuit of each governed type. */
export const defaultWorkflows = [
  {
    name: 'Fiches pratiques',
    contentType: contentKinds.practice.uid,
    stages: [
      { name: 'Avis du comité de suivi', committee: monitoring, power: 'opinion' },
      { name: 'Décision du comité de pilotage', committee: steering, power: 'decision' },
    ],
  },
  {
    name: 'Comptes rendus',
    contentType: contentKinds['meeting-report'].uid,
    stages: [{ name: 'Décision du comité de pilotage', committee: steering, power: 'decision' }],
  },
];
