/** The page of what was taken off the site. */
export const withdrawn = {
  title: (title: string) => `${title} (retiré du site)`,
  since: {
    practice: (day: string) => `Cette fiche a été retirée du site le ${day}.`,
    'meeting-report': (day: string) => `Ce compte rendu a été retiré du site le ${day}.`,
  },
  why: 'Pourquoi',
  others: { practice: 'Voir les fiches pratiques', 'meeting-report': 'Voir les comptes rendus' },
};
