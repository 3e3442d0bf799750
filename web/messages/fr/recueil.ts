import { counted } from '../plural';

export const recueil = {
  title: 'Recueil',
  all: 'Toutes les fiches',
  words: 'Mots cherchés',
  contents: 'Sommaire',
  index: 'Index',
  byTheme: 'Par thématique',
  byTerritory: 'Par territoire',
  byActor: 'Par acteur',
  when: 'Heure',
  session: 'Séance',
  /** Between the number of a page and how many there are. */
  pageOf: ' / ',
  running: (day: string) => `Recueil du ${day}`,
  edition: (day: string) => `Édition du ${day}.`,
  full: 'Fiches en entier.',
  short: 'Fiches abrégées : résumé, mention et repères.',
  readAt: 'La même sélection, à jour :',
  absent: 'Un signe □ remplace ce que nos polices ne savent pas dessiner ; la page de la fiche le montre.',
  count: (practices: number, meetings: number): string =>
    [
      ...(practices > 0 ? [counted(practices, 'fiche pratique', 'fiches pratiques')] : []),
      ...(meetings > 0 ? [counted(meetings, 'compte rendu', 'comptes rendus')] : []),
    ].join(', '),
  /** Links. */
  sheet: 'Fiche en PDF',
  report: 'Compte rendu en PDF',
  selection: 'Recueil en PDF',
  selectionShort: 'abrégé',
  pdf: 'PDF',
  pdfShort: 'PDF abrégé',
  tooManyHere: (most: number) => `PDF jusqu’à ${counted(most, 'fiche', 'fiches')} : affinez pour l’avoir`,
  problems: {
    title: 'Ce recueil n’est pas prêt',
    'bad-request': 'Cette adresse de recueil n’est pas valable. Repartez de la recherche.',
    nothing: 'Il n’y a là ni fiche ni compte rendu à imprimer.',
    'too-many-sheets': (found: number, most: number) =>
      `Cette sélection compte ${counted(found, 'fiche', 'fiches')} ; un recueil en tient ${most} au plus. Affinez la recherche, par thématique, territoire ou année.`,
    'too-large':
      'Cette sélection est trop volumineuse pour un seul recueil. Affinez la recherche, ou prenez le recueil abrégé.',
    busy: 'D’autres recueils se préparent. Rechargez cette page dans quelques secondes.',
    'too-many': 'Beaucoup de demandes en peu de temps viennent de votre connexion. Reprenez dans une minute.',
    unavailable: 'Le recueil n’a pas pu se faire pour l’instant. Les fiches, elles, se lisent toujours.',
  },
  /** Of the picture under which a sheet is shared. */
  card: (title: string) => `Carte de partage : ${title}`,
  toSearch: 'Revenir à la recherche',
};
