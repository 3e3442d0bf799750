import { counted } from '../plural';

/** What a document that somebody has already brings into a draft. */
export const document = {
  open: 'Partir d’un document',
  title: 'Partir d’un document',
  newLead:
    'Vous avez déjà un texte ? Ce qui s’y trouve sous « Contexte », « Objectifs », « Budget »… ira dans le champ de ce nom. Le reste attendra à côté du formulaire que vous le placiez : rien n’est perdu.',
  lead: [
    'Ce que dit votre document ira dans les champs de « ',
    ' » qui sont encore vides. Le reste attendra à côté du formulaire que vous le placiez : rien n’est perdu.',
  ],
  file: 'Votre document',
  fileHelp: 'Word (.docx) ou LibreOffice (.odt), 20 Mo au plus.',
  replace: 'Remplacer ce qui est déjà écrit',
  replaceHelp: 'L’ancien texte reste dans l’historique de la fiche.',
  begin: 'Commencer avec ce document',
  read: 'Lire ce document',
  back: 'Revenir à la fiche',
  besideTitle: (count: number) => `À placer : ${counted(count, 'passage', 'passages')}`,
  besideLead:
    'Ces passages de votre document ne sont dans aucun champ. Ils restent ici jusqu’à ce que vous les placiez ou les écartiez.',
  untitled: 'Sans titre',
  images: (count: number) =>
    count === 1
      ? 'Une image du document n’est pas reprise. Ajoutez-la dans « Documents », si elle est utile.'
      : `${counted(count, 'image', 'images')} du document ne sont pas reprises. Ajoutez-les dans « Documents », si elles sont utiles.`,
  of: (file: string) => `De ${file}`,
  into: 'Mettre dans',
  place: 'Placer',
  placeThis: (heading: string) => `Placer : ${heading}`,
  discard: 'Écarter',
  discardThis: (heading: string) => `Écarter : ${heading}`,
};
