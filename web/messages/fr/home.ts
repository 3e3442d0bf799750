import { counted } from '../plural';

export const home = {
  title: 'Quelqu’un a déjà essayé.',
  lead: 'Les associations et les collectivités racontent ici ce qu’elles ont appris en agissant ensemble. Un comité lit chaque fiche avant sa publication, et dit pourquoi.',
  description:
    'Ce que les associations et les collectivités ont appris en agissant ensemble, relu par un comité avant publication.',
  allThemes: (count: number) => (count > 1 ? `Les ${counted(count, 'thématique', 'thématiques')}` : 'Les thématiques'),
  practices: 'Fiches pratiques',
  allPractices: (count: number) => (count > 1 ? `Les ${counted(count, 'fiche', 'fiches')}` : 'Les fiches'),
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
