/** What things are called, one and many, by their code in the search index. */
export const kinds = {
  one: {
    practice: 'Fiche pratique',
    'meeting-report': 'Compte rendu',
    actor: 'Acteur',
    theme: 'Thématique',
    territory: 'Territoire',
    page: 'Page',
    committee: 'Comité',
    'decision-record': 'Relevé de décision',
  },
  many: {
    practice: 'Fiches pratiques',
    'meeting-report': 'Comptes rendus',
    actor: 'Acteurs',
    theme: 'Thématiques',
    page: 'Pages',
  },
};
