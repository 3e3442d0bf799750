import { counted } from '../plural';

/** The field of text with titles, lists and links. */
export const richText = {
  toolbar: 'Mise en forme',
  tools: {
    title: 'Titre',
    subtitle: 'Sous-titre',
    bold: 'Gras',
    italic: 'Italique',
    link: 'Lien',
    bullets: 'Liste à puces',
    numbers: 'Liste numérotée',
    inward: 'Décaler',
    outward: 'Ramener',
    quote: 'Citation',
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  control: 'Ctrl',
  shift: 'Maj',
  keys: 'Alt+F10 mène aux outils, Échap ramène au texte.',
  address: 'Adresse du lien',
  addressHelp: 'Une page, comme www.exemple.fr, ou une adresse électronique.',
  badLink: 'Ce n’est ni l’adresse d’une page, comme www.exemple.fr, ni une adresse électronique.',
  setLink: 'Poser le lien',
  removeLink: 'Retirer le lien',
  cancel: 'Fermer',
  picture: (said: string) => (said === '' ? 'Image' : `Image : ${said}`),
  tables: (count: number) =>
    count === 1
      ? 'Le tableau collé est devenu une liste : relisez-la.'
      : `Les ${counted(count, 'tableau collé', 'tableaux collés')} sont devenus des listes : relisez-les.`,
  images: (count: number) =>
    count === 1
      ? 'L’image collée n’a pas été reprise.'
      : `Les ${counted(count, 'image collée', 'images collées')} n’ont pas été reprises.`,
  tooLong: (excess: number) => `Trop long de ${counted(excess, 'caractère', 'caractères')}.`,
};
