export const actors = {
  title: 'Acteurs',
  lead: 'Qui agit, où, et avec qui.',
  letters: 'Aller à une lettre',
  /** Before a vowel the article has no gender: “l’ANCT”. Elsewhere we do not know it, and say none. */
  the: (acronym: string) => (/^[AEIOUYÉH]/.test(acronym) ? `l’${acronym}` : acronym),
  practices: 'Fiches pratiques',
  meetings: 'Rencontres',
  committees: 'Dans les comités',
  convenes: 'réunit ce comité',
  noContent: 'Aucune fiche ni aucun compte rendu ne le cite encore.',
  complete: 'C’est votre organisme ? Complétez sa page et écrivez sa première fiche depuis l’espace association.',
};
