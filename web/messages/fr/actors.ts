import { counted } from '../plural';

export const actors = {
  title: 'Acteurs',
  lead: 'Qui agit, où, et avec qui.',
  letters: 'Aller à une lettre',
  narrow: 'Choisir parmi les acteurs',
  filters: { kind: 'Nature', theme: 'Thématique', territory: 'Territoire' },
  all: { kind: 'Toutes', theme: 'Toutes', territory: 'Partout' },
  apply: 'Voir ces acteurs',
  count: (count: number) => counted(count, 'acteur', 'acteurs'),
  unknown: 'Choix inconnu',
  nobody: 'Aucun acteur ne répond à ces choix.',
  everybody: 'Voir tous les acteurs',
  mapCaption: 'Chaque rond dit combien d’acteurs y agissent. La liste dit la même chose.',
  mapNothing: 'Aucun de ces acteurs n’est rattaché à un département ou à une région.',
  elsewhere: (count: number) => `${counted(count, 'acteur n’est', 'acteurs ne sont')} pas sur la carte`,
  /** Before a vowel the article has no gender: “l’ANCT”. Elsewhere we do not know it, and say none. */
  the: (acronym: string) => (/^[AEIOUYÉH]/.test(acronym) ? `l’${acronym}` : acronym),
  practices: 'Fiches pratiques',
  meetings: 'Rencontres',
  committees: 'Dans les comités',
  convenes: 'réunit ce comité',
  noContent: 'Aucune fiche ni aucun compte rendu ne le cite encore.',
  complete: 'C’est votre organisme ? Complétez sa page et écrivez sa première fiche depuis l’espace association.',
};
