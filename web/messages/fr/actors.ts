export const actors = {
  title: 'Acteurs',
  lead: 'Qui agit, où, et avec qui.',
  letters: 'Aller à une lettre',
  /** Before a vowel the article has no gender: “l’ANCT”. Elsewhere we do not know it, and say none. */
  the: (acronym: string) => (/^[AEIOUYÉH]/.test(acronym) ? `l’${acronym}` : acronym),
  practices: 'Fiches pratiques',
  meetings: 'Rencontres',
  noContent: 'Aucune fiche ni aucun compte rendu ne le cite encore.',
};
