import { counted, pluralOf } from '../plural';

export const home = {
  title: 'Quelqu’un a déjà essayé.',
  lead: 'Les associations et les collectivités racontent ici ce qu’elles ont appris en agissant ensemble. Un comité lit chaque fiche avant sa publication, et dit pourquoi.',
  description:
    'Ce que les associations et les collectivités ont appris en agissant ensemble, relu par un comité avant publication.',
  allThemes: (count: number) => (count > 1 ? `Les ${counted(count, 'thématique', 'thématiques')}` : 'Les thématiques'),
  practices: 'Fiches pratiques',
  allPractices: (count: number) => (count > 1 ? `Les ${counted(count, 'fiche', 'fiches')}` : 'Les fiches'),
  map: 'Ce qui a été partagé, et où',
  wholeMap: 'La carte et sa liste.',
  figures: {
    title: 'En chiffres',
    practices: (count: number) => pluralOf(count, 'fiche pratique publiée', 'fiches pratiques publiées'),
    meetings: (count: number) => pluralOf(count, 'rencontre racontée', 'rencontres racontées'),
    actors: (count: number) => pluralOf(count, 'acteur nommé', 'acteurs nommés'),
  },
  told: 'Une fiche en deux phrases',
  readOn: 'La suite :',
  upcoming: 'Prochaines rencontres',
  calendar: 'L’agenda (iCalendar)',
  meetings: 'Rencontres',
  allMeetings: 'Tous les comptes rendus',
  decisions: 'Décisions',
  allRecords: 'Tous les relevés',
  noPractice: 'Aucune fiche n’est encore publiée.',
  noRecord: 'Aucun comité ne s’est encore prononcé.',
  newsletter: 'La lettre',
  newsletterText: 'Ce qui paraît sur vos thèmes et dans vos territoires. Rien de neuf, pas de lettre.',
  newsletterAction: 'Choisir mes thèmes',
};
